package dev.pledgeledger.publication;

import dev.pledgeledger.common.Rating;
import dev.pledgeledger.report.Movement.Direction;
import dev.pledgeledger.report.Report;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/// What the list of all entries can be narrowed by: of each filter any of the choices ticked, of all filters every one.
///
/// @param name of its boxes, and of what the lines carry
record ListFilter(String name, String legend, List<Choice> choices) {

    record Choice(String value, String text, long count) {}

    static List<ListFilter> of(SiteEdition edition, List<ListLine> lines) {
        List<ListFilter> filters = new ArrayList<>(List.of(
                new ListFilter("rating", SiteText.of("publication.site.distribution.rating"), ratings(lines)),
                new ListFilter("area", SiteText.of("publication.site.areas.area"), areas(edition.report(), lines))));
        if (edition.lastYear() != null) {
            filters.add(new ListFilter("movement", SiteText.of("publication.site.movement"), movements(lines)));
        }
        return filters;
    }

    private static List<Choice> ratings(List<ListLine> lines) {
        return Stream.concat(Arrays.stream(Rating.values()).map(RatingLabel::of), Stream.of(RatingLabel.of(null)))
                .map(label -> choice(
                        ListLine.rating(label), (label.letter() + " " + label.word()).strip(), lines, ListLine::rating))
                .toList();
    }

    private static List<Choice> areas(Report report, List<ListLine> lines) {
        return report.areas().stream()
                .map(area -> choice(
                        Integer.toString(area.number()),
                        SiteText.of("publication.site.area.heading", area.number(), area.title()),
                        lines,
                        ListLine::area))
                .toList();
    }

    private static List<Choice> movements(List<ListLine> lines) {
        Stream<Choice> known = Arrays.stream(Direction.values())
                .map(direction ->
                        choice(direction.name(), SiteText.of(direction.textKey()), lines, ListLine::movement));
        Choice added = choice(ListLine.NEW, SiteText.of("publication.site.list.new"), lines, ListLine::movement);
        return Stream.concat(known, Stream.of(added)).toList();
    }

    private static Choice choice(String value, String text, List<ListLine> lines, Function<ListLine, String> of) {
        return new Choice(
                value,
                text,
                lines.stream().filter(line -> of.apply(line).equals(value)).count());
    }
}
