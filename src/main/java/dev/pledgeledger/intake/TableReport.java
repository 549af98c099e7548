package dev.pledgeledger.intake;

import dev.pledgeledger.common.FiscalYear;
import dev.pledgeledger.common.PledgeCode;
import dev.pledgeledger.report.Report;
import dev.pledgeledger.report.ReportColumn;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/// Puts the lines of a table together to a report, in the order of its numbers.
final class TableReport {

    /// A title by its number, and what is beneath it.
    private static final class Branch {
        private final String title;
        private final SortedMap<Integer, Branch> inner = new TreeMap<>();
        private final SortedMap<Integer, List<Report.Entry>> rows = new TreeMap<>();

        Branch(String title) {
            this.title = title;
        }
    }

    private final ReportTable table;
    private final Findings findings;
    private final TableFacts facts;
    private final TableEntries entries;
    private final Branch root = new Branch("");

    private TableReport(ReportTable table) {
        this.table = table;
        findings = table.findings();
        facts = new TableFacts(table);
        entries = new TableEntries(table, findings);
    }

    static Intake read(ReportTable table) {
        if (table.lines().isEmpty() && table.structure().isEmpty()) {
            throw new TableRefused("見出しの下に、取組の行がありません。");
        }
        return new TableReport(table).report();
    }

    private Intake report() {
        table.structure().forEach(this::place);
        for (ReportTable.Line line : table.lines()) {
            facts.compareYear(line, findings);
            Branch pledge = place(line);
            int row = entries.number(line, ReportColumn.ROW);
            pledge.rows.computeIfAbsent(row, any -> new ArrayList<>()).add(entries.read(line));
        }
        if (facts.title().isBlank()) {
            findings.add(FindingCode.TITLE_MISSING, 1, "資料の題名（「資料名」）がありません。");
        }
        FiscalYear year = facts.year();
        Report report = new Report(
                facts.title(),
                facts.manifesto(),
                year,
                facts.asOf(year),
                facts.edition(),
                areas(),
                facts.withdrawn(),
                facts.printedTotals());
        return new Intake(report, findings.inOrderOfTheFile());
    }

    /// The innermost branch that a line names; lines of the structure may name an area or a section alone.
    private Branch place(ReportTable.Line line) {
        Branch area = branch(root, line, ReportColumn.AREA_NUMBER, ReportColumn.AREA);
        if (line.cell(ReportColumn.SECTION_NUMBER).isEmpty()
                && table.structure().contains(line)) {
            return area;
        }
        Branch section = branch(area, line, ReportColumn.SECTION_NUMBER, ReportColumn.SECTION);
        if (line.cell(ReportColumn.PLEDGE_NUMBER).isEmpty() && table.structure().contains(line)) {
            return section;
        }
        return branch(section, line, ReportColumn.PLEDGE_NUMBER, ReportColumn.PLEDGE);
    }

    private Branch branch(Branch outer, ReportTable.Line line, ReportColumn number, ReportColumn title) {
        String text = entries.name(line, title);
        Branch branch = outer.inner.computeIfAbsent(entries.number(line, number), any -> new Branch(text));
        if (!branch.title.equals(text)) {
            findings.add(
                    title == ReportColumn.PLEDGE ? FindingCode.CODE_CONFLICT : FindingCode.TITLE_SPELLING,
                    line.number(),
                    "%s「%s」が、同じ番号の前の行「%s」と違います。前の行のものにしました。"
                            .formatted(line.place(title), BookText.shown(text), BookText.shown(branch.title)));
        }
        return branch;
    }

    private List<Report.Area> areas() {
        List<Report.Area> areas = new ArrayList<>();
        root.inner.forEach((number, area) -> areas.add(new Report.Area(number, area.title, sections(number, area))));
        return areas;
    }

    private static List<Report.Section> sections(int area, Branch branch) {
        List<Report.Section> sections = new ArrayList<>();
        branch.inner.forEach((number, section) -> {
            List<Report.Pledge> pledges = new ArrayList<>();
            section.inner.forEach((pledge, found) -> pledges.add(new Report.Pledge(
                    new PledgeCode(area, number, pledge),
                    found.title,
                    found.rows.values().stream().map(Report.Row::new).toList())));
            sections.add(new Report.Section(number, section.title, pledges));
        });
        return sections;
    }
}
