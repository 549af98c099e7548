package dev.pledgeledger.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pledgeledger.account.AccountService;
import dev.pledgeledger.account.Grant;
import dev.pledgeledger.account.NewStaff;
import dev.pledgeledger.account.StaffDetails;
import dev.pledgeledger.audit.AuditVerification;
import dev.pledgeledger.common.DepartmentId;
import dev.pledgeledger.common.FiscalYear;
import dev.pledgeledger.common.Role;
import dev.pledgeledger.cycle.CycleId;
import dev.pledgeledger.cycle.CycleService;
import dev.pledgeledger.database.DatabaseTest;
import dev.pledgeledger.database.FreshDatabase;
import dev.pledgeledger.organization.DepartmentQueries;
import dev.pledgeledger.organization.ReorganisationId;
import dev.pledgeledger.organization.ReorganisationLine;
import dev.pledgeledger.organization.ReorganisationPlan;
import dev.pledgeledger.organization.ReorganisationService;
import dev.pledgeledger.organization.Successor;
import dev.pledgeledger.progress.OpeningService;
import dev.pledgeledger.progress.ReportQueries;
import dev.pledgeledger.progress.TestCity;
import dev.pledgeledger.report.Departments;
import dev.pledgeledger.report.Report;
import dev.pledgeledger.succession.Applied;
import dev.pledgeledger.succession.Candidate;
import dev.pledgeledger.succession.Choice;
import dev.pledgeledger.succession.SuccessionService;
import dev.pledgeledger.succession.WorkLine;
import dev.pledgeledger.succession.WorklistQueries;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// The reorganisation between the two sides of a real city's report, loaded as an event and applied to the organisation
/// of before, prints the department cells that the city printed.
@DatabaseTest(FreshDatabase.Before.METHOD)
class RealReorganisationIT {

    private static final LocalDate ON = LocalDate.of(2026, 4, 1);
    /// Printed without a mark, so that nobody knows which department it was before.
    private static final String MARK_MISSING = "8-3-4";

    private static final Map<String, List<String>> LINES = Map.of(
            "事務管理課", List.of("公共施設マネジメント推進課", "経営企画課", "戦略推進課", "商工労働課"),
            "企画調整課", List.of("戦略推進課", "経営企画課", "広報プロモーション課"),
            "広報課", List.of("広報プロモーション課"),
            "管財課", List.of("公共施設マネジメント推進課"));

    @Autowired
    TestCity city;

    @Autowired
    LandingService landing;

    @Autowired
    OpeningService opening;

    @Autowired
    AccountService accounts;

    @Autowired
    DepartmentQueries departments;

    @Autowired
    ReorganisationService reorganisations;

    @Autowired
    SuccessionService succession;

    @Autowired
    WorklistQueries worklists;

    @Autowired
    ReportQueries reports;

    @Autowired
    AuditVerification verification;

    @Test
    void everyDepartmentCellComesOutAsTheCityPrintedIt() {
        Report published = RealReport.intake().report();
        CycleId year = openYear(published);
        ReorganisationId event = plan();
        choose(event, published);

        Applied applied = city.as("kikaku", () -> succession.apply(event));

        Report applying = city.as("kikaku", () -> reports.assemble(year));
        List<Row> now = rows(applying);
        assertThat(now).hasSize(181);
        assertThat(now).filteredOn(row -> row.cell().contains("R8～")).hasSize(26);
        assertThat(applied.entries()).isEqualTo(26);
        List<String> printed = publishedCells();
        List<String> differences = new ArrayList<>();
        for (int i = 0; i < now.size(); i++) {
            String was = spelling(printed.get(i));
            if (!spelling(now.get(i).cell()).equals(was)) {
                differences.add(now.get(i).pledge() + ": 「" + now.get(i).cell() + "」, published 「" + was + "」");
            }
        }
        assertThat(differences)
                .as("cells that differ besides " + MARK_MISSING)
                .filteredOn(difference -> !difference.startsWith(MARK_MISSING + ":"))
                .isEmpty();
        assertThat(differences).hasSize(1);
        city.addAuditor();
        assertThat(city.as("auditor", () -> verification.verify()).faults()).isEmpty();
    }

    /// The year of the report, with the organisation of before on both sides.
    private CycleId openYear(Report published) {
        Report before = before(published);
        Landing landed = city.asSystem(() -> landing.land(
                Batch.of("r6.txt", new Intake(before, List.of()), Batch.LandAs.PUBLISHED), LandingProgress.SILENT));
        city.asSystem(() -> accounts.add(new NewStaff(
                "kikaku",
                new StaffDetails("企画", "", null),
                TestCity.PASSWORD,
                List.of(Grant.of(Role.REVIEWER, LocalDate.of(2020, 4, 1))))));
        CycleId last = ((Landing.Landed) landed).cycle();
        return city.as(
                "kikaku",
                () -> opening.openNextYear(
                        last, new CycleService.Window(LocalDate.of(2026, 4, 24), LocalDate.of(2026, 5, 15), "")));
    }

    private ReorganisationId plan() {
        List<ReorganisationLine> lines = LINES.entrySet().stream()
                .map(line -> new ReorganisationLine(
                        department(line.getKey()),
                        false,
                        line.getValue().stream().map(this::successor).toList()))
                .toList();
        return city.as("kikaku", () -> reorganisations.plan(new ReorganisationPlan("令和8年4月1日 組織改編", ON, lines)));
    }

    private void choose(ReorganisationId event, Report published) {
        Map<String, Report.Entry> printed =
                published.entries().collect(Collectors.toMap(Report.Entry::key, Function.identity()));
        List<WorkLine> open = city.as("kikaku", () -> worklists.find(event).orElseThrow()).lines().stream()
                .filter(WorkLine::isOpen)
                .toList();
        assertThat(open).hasSize(22);
        for (WorkLine line : open) {
            List<String> plans =
                    printed.get(line.concerned().entry().key()).departments().plans();
            String[] keys = plans.stream()
                    .flatMap(name -> line.candidates().stream()
                            .filter(candidate -> candidate.name().equals(name))
                            .map(Candidate::key))
                    .toArray(String[]::new);
            city.as("kikaku", () -> {
                succession.choose(event, List.of(line.place()), Choice.of(keys));
                return true;
            });
        }
    }

    private Successor successor(String name) {
        return city.asSystem(() -> departments.byName(name))
                .map(row -> Successor.existing(row.id()))
                .orElseGet(() -> Successor.opened(name));
    }

    private DepartmentId department(String name) {
        return city.asSystem(() -> departments.byName(name)).orElseThrow().id();
    }

    private static Report before(Report report) {
        return new Report(
                report.title(),
                report.manifesto(),
                new FiscalYear(2024),
                new FiscalYear(2024).lastDay(),
                null,
                report.areas().stream()
                        .map(area -> new Report.Area(
                                area.number(),
                                area.title(),
                                area.sections().stream()
                                        .map(section -> new Report.Section(
                                                section.number(),
                                                section.title(),
                                                section.pledges().stream()
                                                        .map(RealReorganisationIT::before)
                                                        .toList()))
                                        .toList()))
                        .toList(),
                0,
                null);
    }

    private static Report.Pledge before(Report.Pledge pledge) {
        return new Report.Pledge(
                pledge.code(),
                pledge.text(),
                pledge.rows().stream()
                        .map(row -> new Report.Row(row.entries().stream()
                                .map(RealReorganisationIT::before)
                                .toList()))
                        .toList());
    }

    private static Report.Entry before(Report.Entry entry) {
        List<String> printed = entry.departments().achievements();
        List<String> left = printed.equals(List.of("経営企画課")) ? List.of("事務管理課") : printed;
        return new Report.Entry(
                entry.key(),
                entry.rating(),
                entry.achievements(),
                entry.plans(),
                Departments.same(left),
                entry.programmes(),
                entry.sdgs());
    }

    private record Row(String pledge, String cell) {}

    private static List<Row> rows(Report report) {
        return report.pledges()
                .flatMap(pledge -> pledge.rows().stream()
                        .map(row -> new Row(pledge.code().toString(), printed(row, report.fiscalYear()))))
                .toList();
    }

    private static String printed(Report.Row row, FiscalYear year) {
        return row.entries().stream()
                .flatMap(entry -> entry.departments().printed(year).stream())
                .collect(Collectors.joining(" "));
    }

    private static List<String> publishedCells() {
        Stream<Line> lines = LineReader.read(new String(RealReport.bytes(), StandardCharsets.UTF_8)).stream();
        return lines.filter(Line.Row.class::isInstance)
                .map(Line.Row.class::cast)
                .map(row -> Cells.plain(row.cell(Column.DEPARTMENTS)))
                .toList();
    }

    private static String spelling(String cell) {
        return cell.replace("子ども", "こども").replaceAll("R8[～~]\\s*", "R8～ ");
    }
}
