package dev.pledgeledger.publication;

import dev.pledgeledger.common.Rating;
import dev.pledgeledger.report.Movement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The matrix of movements in words.
///
/// @param heads of the columns, the total last
/// @param lines the totals last
record MatrixTable(List<String> heads, List<Line> lines) {

    record Line(String head, List<Integer> counts) {}

    static MatrixTable of(MovementMatrix matrix) {
        String total = SiteText.of("publication.site.distribution.total");
        List<String> from = heads("publication.compare.notYet", total);
        List<Line> lines = new ArrayList<>();
        for (int place = 0; place < MovementMatrix.PLACES; place++) {
            lines.add(new Line(from.get(place), plus(matrix.counts().get(place).stream(), matrix.from(place))));
        }
        Stream<Integer> totals =
                IntStream.range(0, MovementMatrix.PLACES).map(matrix::to).boxed();
        lines.add(new Line(total, plus(totals, matrix.total())));
        return new MatrixTable(heads("publication.compare.noMore", total), lines);
    }

    private static List<String> heads(String absentKey, String total) {
        return Stream.concat(
                        Stream.of(Rating.values()).map(Rating::name),
                        Stream.of(SiteText.rating(null), SiteText.of(absentKey), total))
                .toList();
    }

    private static List<Integer> plus(Stream<Integer> counts, int total) {
        return Stream.concat(counts, Stream.of(total)).toList();
    }

    /// With a word in the place of the rating of an entry that was not there, or is there no more.
    static MovementLabel movement(ComparedEntry entry) {
        MovementLabel label = MovementLabel.of(new Movement("", entry.code(), entry.before(), entry.after()));
        return switch (entry.kind()) {
            case NEW -> new MovementLabel(SiteText.of("publication.compare.notYet"), label.after(), "", "");
            case GONE -> new MovementLabel(label.before(), SiteText.of("publication.compare.noMore"), "", "");
            default -> label;
        };
    }
}
