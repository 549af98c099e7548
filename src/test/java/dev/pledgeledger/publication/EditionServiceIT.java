package dev.pledgeledger.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pledgeledger.audit.AuditVerification;
import dev.pledgeledger.common.PledgeCode;
import dev.pledgeledger.common.Rating;
import dev.pledgeledger.cycle.CycleId;
import dev.pledgeledger.cycle.CycleService;
import dev.pledgeledger.database.DatabaseTest;
import dev.pledgeledger.database.FreshDatabase;
import dev.pledgeledger.progress.OpeningService;
import dev.pledgeledger.progress.State;
import dev.pledgeledger.progress.TestCity;
import dev.pledgeledger.progress.TestCorrections;
import dev.pledgeledger.progress.TestPackage;
import dev.pledgeledger.report.Report;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@DatabaseTest(FreshDatabase.Before.METHOD)
class EditionServiceIT {

    @Autowired
    TestCity city;

    @Autowired
    TestPackage packages;

    @Autowired
    EditionService service;

    @Autowired
    EditionQueries editions;

    @Autowired
    PublicationQueries publication;

    @Autowired
    CorrectionQueries underWay;

    @Autowired
    TestCorrections corrections;

    @Autowired
    OpeningService opening;

    @Autowired
    PublicSite site;

    @Autowired
    AuditVerification verification;

    CycleId year;

    @BeforeEach
    void found() {
        year = city.found();
    }

    @Test
    void nothingIsPublishedWhileAnEntryIsStillOpen() {
        city.walkTo(State.APPROVED, year, 1);
        assertThat(city.as("reviewer", () -> service.publish(year, "")))
                .isInstanceOfSatisfying(
                        PublishOutcome.Refused.class,
                        refused -> assertThat(refused.obstacles())
                                .anySatisfy(obstacle -> assertThat(obstacle)
                                        .isInstanceOfSatisfying(
                                                PublishOutcome.Obstacle.StillOpen.class,
                                                open -> assertThat(open.codes())
                                                        .contains(new PledgeCode(1, 1, 1), new PledgeCode(1, 1, 3)))));
        assertThat(editions.all()).isEmpty();
    }

    @Test
    void whatIsSignedOffIsPublishedAllAtOnceAndTheSiteShowsIt() throws Exception {
        city.approveAll(year);
        packages.signOff(year);
        PublishOutcome outcome = city.as("reviewer", () -> service.publish(year, "初版"));
        assertThat(outcome).isInstanceOf(PublishOutcome.Published.class);
        Report report = ((PublishOutcome.Published) outcome).edition().report();
        assertThat(report.totals().total()).isEqualTo(3);
        assertThat(report.totals().count(Rating.B)).isEqualTo(3);
        assertThat(city.entry(year, 1).state()).isEqualTo(State.PUBLISHED);
        assertThat(editions.documents()).extracting(PublishedEdition::report).containsExactly(report);
        assertThat(Files.readString(served().resolve("2026/report.json"))).contains("1-1-1.1");
        assertThat(city.as("auditor", () -> verification.verify()).faults()).isEmpty();
    }

    /// Where the site lies once it shows what was published.
    private Path served() throws InterruptedException {
        assertThat(site.settled()).isInstanceOf(SiteState.Current.class);
        return site.current();
    }

    @Test
    void onlyThePlanningOfficePublishes() {
        for (String other : new String[] {"admin", "signatory", "head", "drafter", "auditor"}) {
            assertThatThrownBy(() -> city.as(other, () -> service.publish(year, "")))
                    .as(other)
                    .isInstanceOf(AccessDeniedException.class);
        }
    }

    @Test
    void aYearThatIsPublishedIsCorrectedWithANoteAndTheNextNumber() throws Exception {
        published();
        Report first = editions.documents().getFirst().report();
        corrections.reword(year, 1, "・岸壁を三か所直しました。");
        corrections.approve(year, 1);
        packages.signOff(year);
        assertThat(city.as("reviewer", () -> service.publish(year, " ")))
                .isEqualTo(new PublishOutcome.Refused(List.of(new PublishOutcome.Obstacle.ChangeNoteMissing())));
        PublishOutcome outcome = city.as("reviewer", () -> service.publish(year, "箇所の数を改めた"));
        assertThat(outcome).isInstanceOf(PublishOutcome.Published.class);
        PublishedEdition second = ((PublishOutcome.Published) outcome).edition();
        assertThat(second.number()).isEqualTo(2);
        assertThat(second.changeNote()).isEqualTo("箇所の数を改めた");
        assertThat(Errata.between(first, second.report()).corrections())
                .singleElement()
                .satisfies(one -> assertThat(one.changes())
                        .containsExactly(
                                new Errata.Change(Errata.Field.ACHIEVEMENTS, "・岸壁を二か所直しました。", "・岸壁を三か所直しました。")));
        assertThat(editions.documents()).hasSize(2).last().isEqualTo(second);
        assertThat(Files.readString(served().resolve("2026/errata/index.html")))
                .contains("箇所の数を改めた")
                .contains("三");
        assertThat(Files.readString(served().resolve("2026/editions/1/pledges/1-1-1/index.html")))
                .contains("これは第1版です")
                .contains("岸壁を二か所直しました。");
        assertThat(city.as("auditor", () -> verification.verify()).faults()).isEmpty();
    }

    @Test
    void whatIsBeingCorrectedStaysAsThePublicReadsItUntilItIsPublished() {
        published();
        corrections.rerate(year, 2, Rating.C, "点検の回数を数え直したため");
        corrections.reword(year, 1, "・岸壁を三か所直しました。");
        assertThat(city.as(
                        "auditor", () -> publication.errata(year).orElseThrow().corrections()))
                .as("nothing is signed off yet")
                .isEmpty();
        assertThat(city.as("auditor", () -> underWay.of(year)))
                .extracting(row -> row.entry().code() + " " + row.begun().kind())
                .containsExactly("1-1-1 CORRECT_WORDING", "1-1-2 CORRECT");
        corrections.approve(year, 1);
        packages.signOff(year);
        Report report = published("岸壁の数を改めた").report();
        assertThat(report.entries().filter(entry -> entry.key().equals("1-1-2.1")))
                .singleElement()
                .extracting(Report.Entry::rating)
                .isEqualTo(Rating.B);
        assertThat(city.entry(year, 2).state()).isEqualTo(State.SUBMITTED);
        corrections.approve(year, 2);
        packages.signOff(year);
        Report next = published("評価を改めた").report();
        assertThat(Errata.between(report, next).corrections())
                .singleElement()
                .satisfies(one ->
                        assertThat(one.changes()).containsExactly(new Errata.Change(Errata.Field.RATING, "B", "C")));
        assertThat(next.edition())
                .isNotNull()
                .extracting(Report.EditionMark::number)
                .isEqualTo(3);
    }

    @Test
    void nothingIsPublishedTwice() {
        published();
        assertThat(city.as("reviewer", () -> service.publish(year, "もう一度")))
                .isEqualTo(new PublishOutcome.Refused(List.of(new PublishOutcome.Obstacle.NothingNew())));
        assertThat(editions.all()).hasSize(1);
    }

    @Test
    void theYearToLookAtIsTheOneThatIsReadyElseTheOneInWork() {
        assertThat(city.as("reviewer", publication::next)).contains(year);
        published();
        CycleId next = city.as(
                "reviewer",
                () -> opening.openNextYear(
                        year, new CycleService.Window(LocalDate.of(2028, 4, 24), LocalDate.of(2028, 5, 15), "")));
        assertThat(city.as("reviewer", publication::next)).contains(next);
        corrections.reword(year, 1, "・岸壁を三か所直しました。");
        corrections.approve(year, 1);
        packages.signOff(year);
        assertThat(city.as("reviewer", publication::next)).contains(year);
    }

    private void published() {
        city.approveAll(year);
        packages.signOff(year);
        published("");
    }

    private PublishedEdition published(String note) {
        PublishOutcome outcome = city.as("reviewer", () -> service.publish(year, note));
        assertThat(outcome).isInstanceOf(PublishOutcome.Published.class);
        return ((PublishOutcome.Published) outcome).edition();
    }
}
