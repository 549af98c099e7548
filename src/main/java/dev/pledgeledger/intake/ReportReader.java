package dev.pledgeledger.intake;

import dev.pledgeledger.common.FiscalYear;
import dev.pledgeledger.common.PledgeCode;
import dev.pledgeledger.common.Wareki;
import dev.pledgeledger.report.Report;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Puts the lines of a sound file together to a report, and holds the result against what the file says of itself.
final class ReportReader {

    private static final Pattern MANIFESTO = Pattern.compile("\\S*マニフェスト");

    private final Findings findings = new Findings();
    private final Outline outline = new Outline(findings);
    private final TotalsTable totals = new TotalsTable();
    private final Line.ColumnHeads heads;
    private final FiscalYear year;
    private String title = "";

    private ReportReader(Line.ColumnHeads heads) {
        this.heads = heads;
        this.year = yearOf(heads);
    }

    /// @param lines lines that [Soundness] does not refuse
    static Intake read(List<Line> lines) {
        Line.ColumnHeads heads = lines.stream()
                .filter(Line.ColumnHeads.class::isInstance)
                .map(Line.ColumnHeads.class::cast)
                .findFirst()
                .orElseThrow();
        ReportReader reader = new ReportReader(heads);
        lines.forEach(reader::take);
        return reader.close();
    }

    private void take(Line line) {
        switch (line) {
            case Line.Title head -> title = head.text();
            case Line.AreaHead head -> outline.headings().enter(head);
            case Line.SectionHead head -> outline.headings().enter(head);
            case Line.ColumnHeads again -> compareYear(again);
            case Line.Row row -> outline.add(row);
            case Line.PrintedTotal printed -> totals.add(printed);
            case Line.Furniture furniture -> {}
            case Line.Unread unread ->
                findings.add(
                        FindingCode.UNREAD_LINE, unread.number(), "この行「%s」は読み取れず、取り込みませんでした。".formatted(unread.text()));
        }
    }

    private void compareYear(Line.ColumnHeads again) {
        if (Wareki.fiscalYearIn(again.head(Column.ACHIEVEMENTS))
                .filter(year::equals)
                .isEmpty()) {
            findings.add(
                    FindingCode.YEAR_DIFFERS,
                    again.number(),
                    "見出し「%s」の年度が、最初の見出しの%sと違います。".formatted(again.head(Column.ACHIEVEMENTS), year.label()));
        }
    }

    private Intake close() {
        outline.close();
        if (title.isEmpty()) {
            findings.add(FindingCode.TITLE_MISSING, 1, "資料の題名がファイルにありません。");
        }
        List<Report.Area> areas = areas();
        Matcher manifesto = MANIFESTO.matcher(title);
        Report report = new Report(
                title,
                manifesto.find() ? manifesto.group() : title,
                year,
                year.lastDay(),
                null,
                areas,
                0,
                totals.printed());
        check(report);
        return new Intake(report, findings.inOrderOfTheFile());
    }

    private void check(Report report) {
        MissingCodes.report(outline.pledges(), findings);
        new RowSlip(outline.pledges()).report(findings);
        totals.compare(report.totals(), findings);
        if (report.entries().allMatch(entry -> entry.sdgs().isEmpty())) {
            findings.add(FindingCode.NO_SDGS, heads.number(), "SDGsの目標が1つも読み取れませんでした。取り込んだ後に入れてください。");
        }
    }

    private List<Report.Area> areas() {
        EntryReader entries = new EntryReader(new DepartmentBook(outline.pledges(), year, findings), findings);
        List<Report.Area> areas = new ArrayList<>();
        for (List<PledgeRows> area : grouped(outline.pledges(), PledgeCode::area)) {
            List<Report.Section> sections = new ArrayList<>();
            for (List<PledgeRows> section : grouped(area, PledgeCode::section)) {
                PledgeRows first = section.getFirst();
                sections.add(new Report.Section(
                        first.code().section(),
                        outline.headings().sectionTitle(first.code(), first.line()),
                        section.stream().map(entries::read).toList()));
            }
            PledgeRows first = area.getFirst();
            areas.add(new Report.Area(
                    first.code().area(), outline.headings().areaTitle(first.code(), first.line()), sections));
        }
        return areas;
    }

    private static Collection<List<PledgeRows>> grouped(Collection<PledgeRows> pledges, ToIntFunction<PledgeCode> by) {
        Function<PledgeRows, Integer> number = pledge -> by.applyAsInt(pledge.code());
        return pledges.stream()
                .collect(Collectors.groupingBy(number, TreeMap::new, Collectors.toList()))
                .values();
    }

    private static FiscalYear yearOf(Line.ColumnHeads heads) {
        return Wareki.fiscalYearIn(heads.head(Column.ACHIEVEMENTS)).orElseThrow();
    }
}
