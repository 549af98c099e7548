package dev.pledgeledger.publication;

import dev.pledgeledger.common.PledgeCode;
import dev.pledgeledger.common.TextDifference;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// 正誤表 of a year: for each of its corrections when and why it was made, and what read differently before.
record ErrataPage(PageFrame frame, List<Part> parts) implements SitePage {

    /// The corrections of one edition.
    ///
    /// @param heading 第2版（令和8年6月10日公表）
    record Part(int number, String heading, String note, List<Line> lines) {}

    /// @param pledge leads to its page, or to the overview where it is gone
    /// @param field which part of the entry; what became of it where all of it came or went
    /// @param before null where the whole entry came or went
    record Line(
            Link pledge,
            String entry,
            String field,
            @Nullable Side before,
            @Nullable Side after) {}

    /// One of the two sides of a line: a rating, or a text with what the other side has not marked in it.
    record Side(@Nullable RatingLabel rating, List<Piece> pieces) {}

    /// @param word for those who listen: removed or added; empty for what both sides have
    record Piece(boolean marked, String word, String text) {}

    static ErrataPage of(SiteEdition newest, SiteEditions editions) {
        SitePath path = newest.errata();
        return new ErrataPage(
                new PageFrame(
                        path,
                        SiteText.of(
                                "publication.site.part.title",
                                SiteText.of("publication.site.errata"),
                                newest.label(),
                                newest.report().title()),
                        SiteText.of("publication.site.errata.description", newest.period()),
                        newest.period(),
                        Trail.to(newest).overview(path),
                        null),
                editions.corrections(newest).stream()
                        .map(edition -> part(edition, newest))
                        .toList());
    }

    private static Part part(SiteEdition edition, SiteEdition newest) {
        Errata errata = Errata.between(Objects.requireNonNull(edition.earlier()).report(), edition.report());
        return new Part(
                edition.edition().number(),
                HomePage.published(edition),
                edition.edition().changeNote(),
                errata.corrections().stream()
                        .flatMap(correction -> lines(correction, newest))
                        .toList());
    }

    private static Stream<Line> lines(Errata.Correction correction, SiteEdition newest) {
        Link pledge = link(correction.code(), newest);
        Integer number = correction.number();
        String entry = number == null ? "" : SiteText.of("publication.site.entry.heading", number);
        return correction.changes().isEmpty()
                ? Stream.of(
                        new Line(pledge, entry, SiteText.of(correction.kind().textKey()), null, null))
                : correction.changes().stream().map(change -> line(pledge, entry, change));
    }

    private static Line line(Link pledge, String entry, Errata.Change change) {
        String field = SiteText.of(change.field().textKey());
        if (change.field() == Errata.Field.RATING) {
            return new Line(
                    pledge,
                    entry,
                    field,
                    new Side(RatingLabel.of(change.was()), List.of()),
                    new Side(RatingLabel.of(change.is()), List.of()));
        }
        TextDifference difference = TextDifference.between(change.before(), change.after());
        return new Line(
                pledge,
                entry,
                field,
                side(difference, TextDifference.Kind.REMOVED),
                side(difference, TextDifference.Kind.ADDED));
    }

    private static Side side(TextDifference difference, TextDifference.Kind marked) {
        return new Side(
                null,
                difference.pieces().stream()
                        .filter(piece -> piece.kind() == TextDifference.Kind.SAME || piece.kind() == marked)
                        .map(piece -> new Piece(
                                piece.kind() == marked,
                                piece.kind() == marked
                                        ? SiteText.of(piece.kind().textKey())
                                        : "",
                                piece.text()))
                        .toList());
    }

    private static Link link(PledgeCode code, SiteEdition newest) {
        boolean there =
                newest.report().pledges().anyMatch(pledge -> pledge.code().equals(code));
        return new Link(code.toString(), newest.errata().to(there ? newest.pledge(code) : newest.overview()));
    }

    @Override
    public String template() {
        return "errata";
    }
}
