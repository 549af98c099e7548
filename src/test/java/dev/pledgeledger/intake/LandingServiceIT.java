package dev.pledgeledger.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pledgeledger.account.Installation;
import dev.pledgeledger.account.SystemActors;
import dev.pledgeledger.audit.AuditFilter;
import dev.pledgeledger.audit.AuditQueries;
import dev.pledgeledger.audit.AuditVerification;
import dev.pledgeledger.common.Rating;
import dev.pledgeledger.cycle.CycleId;
import dev.pledgeledger.cycle.CycleQueries;
import dev.pledgeledger.database.DatabaseTest;
import dev.pledgeledger.database.FreshDatabase;
import dev.pledgeledger.progress.ReportQueries;
import dev.pledgeledger.progress.State;
import dev.pledgeledger.progress.TestCity;
import dev.pledgeledger.publication.EditionQueries;
import dev.pledgeledger.publication.ReportXlsx;
import dev.pledgeledger.report.Report;
import dev.pledgeledger.report.ReportJson;
import dev.pledgeledger.spreadsheet.Spreadsheet;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest(FreshDatabase.Before.METHOD)
class LandingServiceIT {

    @Autowired
    LandingService service;

    @Autowired
    SystemActors actors;

    @Autowired
    TestCity city;

    @Autowired
    Installation installation;

    @Autowired
    EditionQueries editions;

    @Autowired
    ReportQueries reports;

    @Autowired
    CycleQueries cycles;

    @Autowired
    AuditQueries audit;

    @Autowired
    AuditVerification verification;

    @Test
    void aPublishedReportBecomesTheEditionOfItsYearAndComesOutAsItWentIn() throws Exception {
        Report report = TestCity.lastYear();
        Landing landing = land(report, Batch.LandAs.PUBLISHED);
        assertThat(landing).isInstanceOf(Landing.Landed.class);
        CycleId cycle = ((Landing.Landed) landing).cycle();
        assertThat(asSystem(() -> reports.assemble(cycle))).isEqualTo(report);
        assertThat(editions.documents()).singleElement().satisfies(edition -> {
            assertThat(edition.address()).isEqualTo("2025");
            assertThat(edition.report().as(null)).isEqualTo(report);
        });
    }

    @Test
    void theSameReportIsLandedOnceUnderWhateverName() throws Exception {
        land(TestCity.lastYear(), Batch.LandAs.PUBLISHED);
        Landing again = land(TestCity.lastYear(), Batch.LandAs.PUBLISHED);
        assertThat(again)
                .isInstanceOfSatisfying(
                        Landing.Refused.class,
                        refused -> assertThat(refused.reason()).isInstanceOf(LandingRefusal.AlreadyImported.class));
        assertThat(editions.all()).hasSize(1);
    }

    @Test
    void anotherReportOfAYearThatExistsIsRefused() throws Exception {
        city.found();
        Landing landing = land(TestCity.lastYear(), Batch.LandAs.PUBLISHED);
        assertThat(landing)
                .isInstanceOfSatisfying(
                        Landing.Refused.class,
                        refused -> assertThat(refused.reason()).isInstanceOf(LandingRefusal.YearExists.class));
    }

    @Test
    void aRealReportIsNeverLandedInTheSampleCity() throws Exception {
        asSystem(() -> {
            installation.foundSample("見本市");
            return true;
        });
        Landing landing = land(TestCity.lastYear(), Batch.LandAs.PUBLISHED);
        assertThat(landing).isEqualTo(new Landing.Refused(new LandingRefusal.SampleCity()));
        assertThat(asSystem(() -> cycles.all())).isEmpty();
    }

    @Test
    void draftsLandInTheOpenYearButNeverOverWhatSomebodyWrote() throws Exception {
        CycleId year = city.found();
        Report thisYear = TestCity.thisYear();
        city.walkTo(State.DRAFT, year, 1);
        assertThat(land(thisYear, Batch.LandAs.DRAFT))
                .isEqualTo(new Landing.Refused(new LandingRefusal.EditedEntries(List.of("1-1-1.1"))));
        assertThat(city.entry(year, 2).state()).isEqualTo(State.NOT_STARTED);
    }

    @Test
    void draftsLandWhereNobodyHasBegun() throws Exception {
        CycleId year = city.found();
        assertThat(land(TestCity.thisYear(), Batch.LandAs.DRAFT)).isInstanceOf(Landing.Landed.class);
        assertThat(city.entry(year, 1).state()).isEqualTo(State.DRAFT);
        assertThat(city.as("auditor", () -> verification.verify()).faults()).isEmpty();
    }

    @Test
    void draftsNeedAnOpenYear() throws Exception {
        assertThat(land(TestCity.thisYear(), Batch.LandAs.DRAFT))
                .isEqualTo(new Landing.Refused(
                        new LandingRefusal.NoOpenYear(TestCity.thisYear().fiscalYear())));
    }

    @Test
    void theRealReportLandsWholeWithEveryRatingOnRecord() throws Exception {
        Intake intake = RealReport.intake();
        List<String> heard = new ArrayList<>();
        Landing landing = asSystem(() -> service.land(
                Batch.of("report.txt", intake, Batch.LandAs.PUBLISHED),
                (stage, done, of) -> heard.add(stage + " " + done + "/" + of)));
        CycleId cycle = ((Landing.Landed) landing).cycle();
        Report stored = asSystem(() -> reports.assemble(cycle));
        assertThat(stored.entries().toList())
                .isEqualTo(intake.report().entries().toList());
        assertThat(stored.totals().count(Rating.B)).isEqualTo(114);
        assertThat(heard).contains("ENTRIES 185/185");
        city.addAuditor();
        assertThat(city.as("auditor", () -> audit.count(AuditFilter.action("RATING_CHANGE"))))
                .isEqualTo(185);
        assertThat(city.as("auditor", () -> verification.verify()).faults()).isEmpty();
    }

    /// Excel → ledger → Excel and JSON → ledger → JSON.
    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "json"})
    void theRealReportGoesThroughTheLedgerUnchanged(String kind) throws Exception {
        Report report = RealReport.intake().report();
        Report read = read(file(report, kind));
        Landing landing = land(read, Batch.LandAs.PUBLISHED);
        CycleId cycle = ((Landing.Landed) landing).cycle();

        assertThat(asSystem(() -> reports.assemble(cycle)).areas()).isEqualTo(report.areas());
        Report published = editions.documents().getFirst().report();
        Report kept = published.as(null);
        assertThat(kept).isEqualTo(report);
        assertThat(Spreadsheet.read(ReportXlsx.write(kept)).sheets())
                .isEqualTo(Spreadsheet.read(ReportXlsx.write(report)).sheets());
        assertThat(ReportJson.write(kept)).isEqualTo(ReportJson.write(report));
        assertThat(land(read(file(published, kind)), Batch.LandAs.PUBLISHED))
                .isEqualTo(new Landing.Refused(new LandingRefusal.NoChange(report.fiscalYear())));
    }

    private static byte[] file(Report report, String kind) {
        return kind.equals("xlsx")
                ? ReportXlsx.write(report)
                : ReportJson.write(report).getBytes(StandardCharsets.UTF_8);
    }

    private static Report read(byte[] file) {
        return ((Reading.Read) ReportFile.read(file)).intake().report();
    }

    private Landing land(Report report, Batch.LandAs as) throws Exception {
        return asSystem(() ->
                service.land(Batch.of("名前.txt", new Intake(report, List.of()), as), LandingProgress.SILENT));
    }

    private <T> T asSystem(Callable<T> work) throws Exception {
        return actors.run("試験", work);
    }
}
