package dev.pledgeledger.publication;

import dev.pledgeledger.common.Prose;
import dev.pledgeledger.report.Report.Entry;
import dev.pledgeledger.report.Report.Pledge;
import dev.pledgeledger.report.Report.Row;
import dev.pledgeledger.report.Report.Section;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The table of a section in the look of the printed report: pledges, their rows, and a line for each entry.
record AreaTable(int number, String title, List<PledgeLines> pledges) {

    record PledgeLines(Link pledge, String text, List<Line> lines) {

        /// The lines its head spans; null where there is one.
        public @Nullable Integer span() {
            return lines.size() > 1 ? lines.size() : null;
        }
    }

    /// @param first whether a row of the report begins here
    record Line(
            @Nullable Cell<String> achievements,
            @Nullable Cell<String> plans,
            RatingLabel rating,
            @Nullable MovementLabel movement,
            List<String> departments,
            @Nullable Cell<List<String>> programmes,
            @Nullable Cell<List<Integer>> sdgs,
            boolean first) {}

    static AreaTable of(Section section, SiteEdition edition, SitePath from) {
        return new AreaTable(
                section.number(),
                section.title(),
                section.pledges().stream()
                        .map(pledge -> pledgeLines(pledge, edition, from))
                        .toList());
    }

    private static PledgeLines pledgeLines(Pledge pledge, SiteEdition edition, SitePath from) {
        return new PledgeLines(
                new Link(pledge.code().toString(), from.to(edition.pledge(pledge.code()))),
                pledge.text(),
                pledge.rows().stream()
                        .flatMap(row -> lines(row, edition).stream())
                        .toList());
    }

    private static List<Line> lines(Row row, SiteEdition edition) {
        List<Entry> entries = row.entries();
        var achievements = Cell.column(
                entries.stream().map(Entry::achievements).map(Prose::toHtml).toList(), String::isEmpty);
        var plans = Cell.column(
                entries.stream().map(Entry::plans).map(Prose::toHtml).toList(), String::isEmpty);
        var programmes = Cell.column(entries.stream().map(Entry::programmes).toList(), List::isEmpty);
        var sdgs = Cell.column(entries.stream().map(Entry::sdgs).toList(), List::isEmpty);
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            Entry entry = entries.get(i);
            lines.add(new Line(
                    achievements.get(i),
                    plans.get(i),
                    RatingLabel.of(entry.rating()),
                    MovementLabel.ofChange(edition.movements().get(entry.key())),
                    entry.departments().printed(edition.report().fiscalYear()),
                    programmes.get(i),
                    sdgs.get(i),
                    i == 0));
        }
        return lines;
    }
}
