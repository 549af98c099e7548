package dev.pledgeledger.report;

import dev.pledgeledger.common.FiscalYear;
import dev.pledgeledger.common.PledgeCode;
import dev.pledgeledger.common.Prose;
import dev.pledgeledger.common.Rating;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A year's report, frozen: names instead of ids, and the totals counted from its rows.
///
/// @param asOf the day the report speaks of, the last of the fiscal year
/// @param edition null until the report is published
/// @param withdrawn entries taken out of the report; they are counted, not printed
/// @param printedTotals what a printed report claims, on imported reports only
public record Report(
        String title,
        String manifesto,
        FiscalYear fiscalYear,
        LocalDate asOf,
        @Nullable EditionMark edition,
        List<Area> areas,
        int withdrawn,
        @Nullable PrintedTotals printedTotals) {

    public Report {
        areas = List.copyOf(areas);
    }

    /// 分野.
    public record Area(int number, String title, List<Section> sections) {
        public Area {
            sections = List.copyOf(sections);
        }

        public Stream<Entry> entries() {
            return sections.stream().flatMap(Section::entries);
        }

        Area mapping(UnaryOperator<Entry> change) {
            return new Area(
                    number,
                    title,
                    sections.stream().map(section -> section.mapping(change)).toList());
        }

        Area only(Predicate<Entry> wanted) {
            return new Area(
                    number,
                    title,
                    sections.stream()
                            .map(section -> section.only(wanted))
                            .filter(section -> !section.pledges.isEmpty())
                            .toList());
        }
    }

    /// 施策.
    public record Section(int number, String title, List<Pledge> pledges) {
        public Section {
            pledges = List.copyOf(pledges);
        }

        public Stream<Entry> entries() {
            return pledges.stream().flatMap(Pledge::entries);
        }

        Section mapping(UnaryOperator<Entry> change) {
            return new Section(
                    number,
                    title,
                    pledges.stream().map(pledge -> pledge.mapping(change)).toList());
        }

        Section only(Predicate<Entry> wanted) {
            return new Section(
                    number,
                    title,
                    pledges.stream()
                            .map(pledge -> pledge.only(wanted))
                            .filter(pledge -> !pledge.rows.isEmpty())
                            .toList());
        }
    }

    /// 公約.
    public record Pledge(PledgeCode code, String text, List<Row> rows) {
        public Pledge {
            rows = List.copyOf(rows);
        }

        public Stream<Entry> entries() {
            return rows.stream().flatMap(row -> row.entries().stream());
        }

        Pledge mapping(UnaryOperator<Entry> change) {
            return new Pledge(
                    code,
                    text,
                    rows.stream()
                            .map(row -> new Row(row.entries.stream().map(change).toList()))
                            .toList());
        }

        Pledge only(Predicate<Entry> wanted) {
            return new Pledge(
                    code,
                    text,
                    rows.stream()
                            .map(row ->
                                    new Row(row.entries.stream().filter(wanted).toList()))
                            .filter(row -> !row.entries.isEmpty())
                            .toList());
        }
    }

    /// 行: the entries that print as one table row.
    public record Row(List<Entry> entries) {
        public Row {
            entries = List.copyOf(entries);
        }
    }

    /// 取組項目.
    ///
    /// @param key stable from year to year, unique within the report
    /// @param rating null when unrated
    public record Entry(
            String key,
            @Nullable Rating rating,
            Prose achievements,
            Prose plans,
            Departments departments,
            List<String> programmes,
            List<Integer> sdgs) {
        public Entry {
            programmes = List.copyOf(programmes);
            sdgs = List.copyOf(sdgs);
        }
    }

    /// The published edition a report belongs to, with the head of the audit chain at that moment.
    public record EditionMark(int number, Instant publishedAt, String auditHead) {}

    public Stream<Pledge> pledges() {
        return areas.stream().flatMap(area -> area.sections().stream()).flatMap(section -> section.pledges().stream());
    }

    public Stream<Entry> entries() {
        return areas.stream().flatMap(Area::entries);
    }

    /// The same report as the document of an edition, or of none.
    public Report as(@Nullable EditionMark mark) {
        return new Report(title, manifesto, fiscalYear, asOf, mark, areas, withdrawn, printedTotals);
    }

    /// The same report with each entry as the change makes it.
    public Report mapping(UnaryOperator<Entry> change) {
        List<Area> changed = areas.stream().map(area -> area.mapping(change)).toList();
        return new Report(title, manifesto, fiscalYear, asOf, edition, changed, withdrawn, printedTotals);
    }

    /// The same report with some of its entries only, and without the areas, sections, pledges and rows that have none.
    public Report only(Predicate<Entry> wanted) {
        List<Area> some = areas.stream()
                .map(area -> area.only(wanted))
                .filter(area -> !area.sections.isEmpty())
                .toList();
        return new Report(title, manifesto, fiscalYear, asOf, edition, some, 0, null);
    }

    public Totals totals() {
        return Totals.of(entries(), withdrawn);
    }
}
