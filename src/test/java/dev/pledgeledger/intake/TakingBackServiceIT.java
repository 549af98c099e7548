package dev.pledgeledger.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pledgeledger.account.SystemActors;
import dev.pledgeledger.audit.AuditFilter;
import dev.pledgeledger.audit.AuditQueries;
import dev.pledgeledger.audit.AuditVerification;
import dev.pledgeledger.common.Rating;
import dev.pledgeledger.common.Refused;
import dev.pledgeledger.cycle.CycleId;
import dev.pledgeledger.cycle.CycleQueries;
import dev.pledgeledger.database.DatabaseTest;
import dev.pledgeledger.database.FreshDatabase;
import dev.pledgeledger.progress.State;
import dev.pledgeledger.progress.TestCity;
import dev.pledgeledger.publication.EditionQueries;
import dev.pledgeledger.publication.SiteService;
import dev.pledgeledger.publication.SiteState;
import dev.pledgeledger.report.Report;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest(FreshDatabase.Before.METHOD)
class TakingBackServiceIT {

    @Autowired
    LandingService landing;

    @Autowired
    TakingBackService service;

    @Autowired
    SystemActors actors;

    @Autowired
    TestCity city;

    @Autowired
    CycleQueries cycles;

    @Autowired
    EditionQueries editions;

    @Autowired
    SiteService site;

    @Autowired
    AuditQueries audit;

    @Autowired
    AuditVerification verification;

    @Autowired
    JdbcClient database;

    private LandedBatch landOldReport() throws Exception {
        city.found();
        Landing landed = land(older(), Batch.LandAs.PUBLISHED);
        assertThat(landed).isInstanceOf(Landing.Landed.class);
        return city.as("reviewer", () -> service.all().getFirst());
    }

    @Test
    void aPublishedImportGoesWithEverythingItBroughtButTheLog() throws Exception {
        long departments = count("department");
        LandedBatch batch = landOldReport();
        long rated = city.as("auditor", () -> audit.count(AuditFilter.action("RATING_CHANGE")));
        int years = asReviewer(() -> cycles.all().size());
        assertThat(asReviewer(() -> service.against(batch))).isEmpty();
        assertThat(published()).contains("2025-2/index.html");
        asReviewer(() -> {
            service.takeBack(batch, "別の年度の資料だった");
            return true;
        });
        assertThat(asReviewer(() -> cycles.all())).hasSize(years - 1);
        assertThat(published()).contains("index.html").doesNotContain("2025-2/index.html");
        assertThat(count("manifesto")).isEqualTo(1);
        assertThat(count("department")).isGreaterThanOrEqualTo(departments);
        assertThat(city.as("auditor", () -> audit.count(AuditFilter.action("RATING_CHANGE"))))
                .isEqualTo(rated);
        assertThat(city.as("auditor", () -> audit.count(AuditFilter.action("IMPORT_TAKEN_BACK"))))
                .isEqualTo(1);
        assertThat(city.as("auditor", () -> verification.verify()).faults()).isEmpty();
        assertThat(asReviewer(() -> service.all().getFirst()).takenBack())
                .isNotNull()
                .satisfies(taken -> assertThat(taken.reason()).isEqualTo("別の年度の資料だった"));
    }

    /// The files that citizens read.
    private Set<String> published() {
        return city.as("reviewer", () -> (SiteState.Current) site.settled())
                .manifest()
                .digests()
                .keySet();
    }

    @Test
    void whatWasTakenBackCanLandAgain() throws Exception {
        LandedBatch batch = landOldReport();
        asReviewer(() -> {
            service.takeBack(batch, "もう一度");
            return true;
        });
        assertThat(land(older(), Batch.LandAs.PUBLISHED)).isInstanceOf(Landing.Landed.class);
        assertThat(asReviewer(() -> service.all())).hasSize(2);
        assertThatThrownBy(() -> asReviewer(() -> {
                    service.takeBack(batch, "二度目");
                    return true;
                }))
                .isInstanceOf(Refused.class);
    }

    /// Of another manifesto, so that its year is not there yet.
    private static Report older() {
        Report last = TestCity.lastYear();
        return new Report(
                last.title(),
                "第2期市長マニフェスト",
                last.fiscalYear(),
                last.asOf(),
                null,
                last.areas(),
                0,
                last.printedTotals());
    }

    @Test
    void theDatabaseItselfRefusesWhereSomethingIsBuiltOnIt() throws Exception {
        LandedBatch batch = landOldReport();
        database.sql("update entry set version = version + 1 where cycle_id = :cycle")
                .param("cycle", batch.cycle())
                .update();
        assertThat(asReviewer(() -> service.against(batch)))
                .extracting(Refused::textKey)
                .containsExactly(BuiltOn.ENTRY_MOVED.textKey());
        assertThatThrownBy(() -> database.sql("select import_take_back(:batch, now(), '誰か', 'なぜか')")
                        .param("batch", batch.id())
                        .query((row, index) -> true)
                        .single())
                .hasStackTraceContaining("cannot be taken back");
        assertThatThrownBy(() -> database.sql("delete from entry").update())
                .hasStackTraceContaining("permission denied");
        assertThat(editions.all()).isNotEmpty();
    }

    @Test
    void untouchedDraftsGoBackToNotStarted() throws Exception {
        CycleId year = city.found();
        land(TestCity.thisYear(), Batch.LandAs.DRAFT);
        LandedBatch batch = asReviewer(() -> service.all().getFirst());
        asReviewer(() -> {
            service.takeBack(batch, "古い原稿だった");
            return true;
        });
        assertThat(city.entry(year, 1).state()).isEqualTo(State.NOT_STARTED);
        assertThat(count("working_copy")).isZero();
        assertThat(city.as("auditor", () -> verification.verify()).faults()).isEmpty();
    }

    @Test
    void draftsInWhichSomebodyHasWrittenStay() throws Exception {
        CycleId year = city.found();
        land(TestCity.thisYear(), Batch.LandAs.DRAFT);
        TestCity.done(city.save("drafter", city.entry(year, 1), TestCity.written(Rating.B, "")));
        LandedBatch batch = asReviewer(() -> service.all().getFirst());
        assertThat(asReviewer(() -> service.against(batch)))
                .extracting(Refused::textKey)
                .contains(BuiltOn.WRITTEN.textKey());
        assertThatThrownBy(() -> asReviewer(() -> {
                    service.takeBack(batch, "だめなはず");
                    return true;
                }))
                .isInstanceOf(Refused.class);
    }

    private Landing land(Report report, Batch.LandAs as) throws Exception {
        return actors.run(
                "試験",
                () -> landing.land(Batch.of("名前.txt", new Intake(report, List.of()), as), LandingProgress.SILENT));
    }

    private <T> T asReviewer(Supplier<T> work) {
        return city.as("reviewer", work::get);
    }

    private long count(String table) {
        return database.sql("select count(*) from " + table).query(Long.class).single();
    }
}
