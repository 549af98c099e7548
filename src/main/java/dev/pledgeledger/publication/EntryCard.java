package dev.pledgeledger.publication;

import dev.pledgeledger.common.Prose;
import dev.pledgeledger.report.Report.Entry;
import dev.pledgeledger.report.Report.Pledge;
import dev.pledgeledger.report.Report.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// An entry as the page of its pledge shows it.
///
/// @param number within the pledge, from 1
/// @param achievements as HTML
/// @param plans as HTML
record EntryCard(
        int number,
        RatingLabel rating,
        @Nullable MovementLabel movement,
        String achievements,
        String plans,
        List<TopicLink> departments,
        List<TopicLink> programmes,
        List<TopicLink> sdgs) {

    static List<EntryCard> of(Pledge pledge, SiteEdition edition, SitePath from) {
        List<EntryCard> cards = new ArrayList<>();
        for (Row row : pledge.rows()) {
            int first = cards.size() + 1;
            for (Entry entry : row.entries()) {
                cards.add(new EntryCard(
                        cards.size() + 1,
                        RatingLabel.of(entry.rating()),
                        MovementLabel.ofChange(edition.movements().get(entry.key())),
                        text(entry, row, first, Entry::achievements),
                        text(entry, row, first, Entry::plans),
                        TopicLink.all(Topic.DEPARTMENTS, entry, edition, from),
                        TopicLink.all(Topic.PROGRAMMES, entry, edition, from),
                        TopicLink.all(Topic.SDGS, entry, edition, from)));
            }
        }
        return cards;
    }

    private static String text(Entry entry, Row row, int first, Function<Entry, Prose> side) {
        Prose text = side.apply(entry);
        if (!text.isEmpty()) {
            return text.toHtml();
        }
        for (int i = 0; i < row.entries().size(); i++) {
            if (!side.apply(row.entries().get(i)).isEmpty()) {
                return quiet(SiteText.of("publication.site.entry.shared", first + i));
            }
        }
        return quiet(SiteText.of("publication.site.entry.nothing"));
    }

    /// In the place of the city's text.
    private static String quiet(String text) {
        String language = SiteText.isJapanese() ? "" : " lang=\"" + SiteText.language() + "\"";
        return "<p class=\"quiet\"" + language + ">" + text + "</p>";
    }
}
