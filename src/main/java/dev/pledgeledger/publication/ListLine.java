package dev.pledgeledger.publication;

import dev.pledgeledger.report.Movement;
import dev.pledgeledger.report.Report;
import java.util.Iterator;
import java.util.List;

/// An entry in the list of all, with what it is filtered by.
///
/// @param rating the letter, or [#NONE]
/// @param movement since the year before, or [#NEW]
record ListLine(Link pledge, ReportLine line, EntryCard entry, String rating, String movement) {

    static final String NONE = "none";
    static final String NEW = "NEW";

    static List<ListLine> of(SiteEdition edition, SitePath from) {
        Report report = edition.report();
        Iterator<EntryCard> cards = report.pledges()
                .flatMap(pledge -> EntryCard.of(pledge, edition, from).stream())
                .iterator();
        return ReportLine.of(report).stream()
                .map(line -> of(line, cards.next(), edition, from))
                .toList();
    }

    private static ListLine of(ReportLine line, EntryCard card, SiteEdition edition, SitePath from) {
        var code = line.place().pledge().code();
        Movement movement = edition.movements().get(line.entry().key());
        return new ListLine(
                new Link(code.toString(), from.to(edition.pledge(code))),
                line,
                card,
                rating(card.rating()),
                movement == null ? NEW : movement.direction().name());
    }

    static String rating(RatingLabel label) {
        return label.letter().isEmpty() ? NONE : label.letter();
    }

    public String area() {
        return Integer.toString(line.place().area().number());
    }
}
