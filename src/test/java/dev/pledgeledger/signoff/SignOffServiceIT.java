package dev.pledgeledger.signoff;

import static dev.pledgeledger.progress.TestCity.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pledgeledger.audit.AuditLine;
import dev.pledgeledger.audit.AuditQueries;
import dev.pledgeledger.audit.Subject;
import dev.pledgeledger.common.FiscalYear;
import dev.pledgeledger.cycle.CycleId;
import dev.pledgeledger.cycle.CycleService;
import dev.pledgeledger.database.DatabaseTest;
import dev.pledgeledger.database.FreshDatabase;
import dev.pledgeledger.progress.Entry;
import dev.pledgeledger.progress.EntryId;
import dev.pledgeledger.progress.Refusal;
import dev.pledgeledger.progress.State;
import dev.pledgeledger.progress.Step;
import dev.pledgeledger.progress.StepRequest;
import dev.pledgeledger.progress.TestCity;
import dev.pledgeledger.report.ReportDigest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@DatabaseTest(FreshDatabase.Before.METHOD)
class SignOffServiceIT {

    @Autowired
    TestCity city;

    @Autowired
    SignOffService signOff;

    @Autowired
    ExplanationService explanations;

    @Autowired
    DocumentNumberService numbers;

    @Autowired
    PackageQueries packages;

    @Autowired
    CycleService cycles;

    @Autowired
    AuditQueries audit;

    @Autowired
    Clock clock;

    CycleId year;

    @BeforeEach
    void twoEntriesAreApproved() {
        year = city.found();
        city.walkTo(State.APPROVED, year, 1);
        city.walkTo(State.APPROVED, year, 2);
    }

    @Test
    void nothingIsPackagedWhileInputIsOpen() {
        assertThat(city.as("reviewer", () -> signOff.makePackage(year)))
                .isInstanceOfSatisfying(
                        SignOffOutcome.Refused.class,
                        refused -> assertThat(refused.obstacles())
                                .hasSize(2)
                                .allSatisfy(
                                        obstacle -> assertThat(((SignOffOutcome.Obstacle.OfEntry) obstacle).refusals())
                                                .containsExactly(new Refusal.CycleIsOpen())));
    }

    @Test
    void aPackageIsSignedAllAtOnceWithItsDifferencesExplained() {
        SignOffPackage made = made();
        assertThat(city.as("signatory", () -> signOff.signOff(made.id(), made.version(), "")))
                .isEqualTo(new SignOffOutcome.Refused(List.of(new SignOffOutcome.Obstacle.ExplanationMissing())));
        SignOffPackage signed =
                done(city.as("signatory", () -> signOff.signOff(made.id(), made.version(), "3件目は補正案件とするため")));
        assertThat(signed.state()).isEqualTo(SignOffPackage.State.SIGNED_OFF);
        assertThat(signed.signature())
                .isNotNull()
                .extracting(Signature::by, Signature::inPlaceOf)
                .containsExactly("signatory", null);
        assertThat(city.entry(year, 1).state()).isEqualTo(State.SIGNED_OFF);
        assertThat(city.entry(year, 2).state()).isEqualTo(State.SIGNED_OFF);
        assertThat(city.entry(year, 3).state()).isEqualTo(State.NOT_STARTED);
    }

    @Test
    void thePlanningOfficeExplainsDifferencesAheadAndNoneIsAskedForAgain() {
        SignOffPackage made = made();
        assertThat(city.as("reviewer", () -> explanations.explain(made.id(), made.version(), " ")))
                .isEqualTo(refusedFor(new SignOffOutcome.Obstacle.ExplanationMissing()));
        SignOffPackage explained =
                done(city.as("reviewer", () -> explanations.explain(made.id(), made.version(), "3件目は補正案件とするため")));
        assertThat(explained.explanation())
                .isNotNull()
                .extracting(Explanation::text, Explanation::by)
                .containsExactly("3件目は補正案件とするため", "reviewer");
        assertThat(lines(made)).containsExactly("PACKAGE_MADE", "DIFFERENCE_EXPLAINED");
        assertThat(city.as("signatory", () -> signOff.signOff(made.id(), made.version(), "")))
                .as("as it was before it was explained")
                .isEqualTo(refusedFor(new SignOffOutcome.Obstacle.Changed()));
        SignOffPackage signed = done(city.as("signatory", () -> signOff.signOff(made.id(), explained.version(), "")));
        assertThat(signed.explanation()).isEqualTo(explained.explanation());
        assertThat(lines(made)).containsExactly("PACKAGE_MADE", "DIFFERENCE_EXPLAINED", "PACKAGE_SIGNED_OFF");
        assertThat(city.as("reviewer", () -> explanations.explain(made.id(), signed.version(), "あとから")))
                .isEqualTo(refusedFor(new SignOffOutcome.Obstacle.Changed()));
    }

    @Test
    void figuresThatChangeAfterwardsHaveToBeExplainedAnew() {
        SignOffPackage made = made();
        SignOffPackage explained =
                done(city.as("reviewer", () -> explanations.explain(made.id(), made.version(), "3件目は補正案件とするため")));
        sendBack(explained, city.entry(year, 2), State.RETURNED);
        SignOffPackage fewer =
                city.as("signatory", () -> packages.find(made.id())).orElseThrow();
        assertThat(city.as("signatory", () -> signOff.signOff(fewer.id(), fewer.version(), "")))
                .isEqualTo(refusedFor(new SignOffOutcome.Obstacle.ExplanationMissing()));
        SignOffPackage signed =
                done(city.as("signatory", () -> signOff.signOff(fewer.id(), fewer.version(), "2件目も補正案件とするため")));
        assertThat(signed.explanation()).isNotNull().extracting(Explanation::by).isEqualTo("signatory");
    }

    @Test
    void whatAPackageWasWhenMadeAndWhenSignedIsKept() {
        SignOffPackage made = made();
        sendBack(made, city.entry(year, 2), State.RETURNED);
        SignOffPackage fewer =
                city.as("signatory", () -> packages.find(made.id())).orElseThrow();
        SignOffPackage signed =
                done(city.as("signatory", () -> signOff.signOff(fewer.id(), fewer.version(), "2件は補正案件とするため")));
        List<PackageRecord> records = city.as("auditor", () -> packages.records(signed));
        assertThat(records)
                .extracting(PackageRecord::moment)
                .containsExactly(PackageRecord.Moment.MADE, PackageRecord.Moment.SIGNED);
        assertThat(records)
                .extracting(record -> record.reconciliation().all().entries())
                .containsExactly(2, 1);
        PackageRecord pinned = records.getLast();
        assertThat(pinned.report()).isEqualTo(city.as("auditor", () -> packages.report(signed)));
        assertThat(pinned.sha256()).isEqualTo(ReportDigest.of(pinned.report()));
        assertThat(ReconciliationJson.read(ReconciliationJson.write(pinned.reconciliation())))
                .isEqualTo(pinned.reconciliation());
        assertThat(city.as(
                        "auditor",
                        () -> audit.about(Subject.Kind.PACKAGE, made.id().value())))
                .filteredOn(line -> line.action().equals("PACKAGE_SIGNED_OFF"))
                .singleElement()
                .satisfies(line -> assertThat(line.after())
                        .containsEntry("reportSha256", pinned.sha256())
                        .containsEntry(
                                "decisionNumber",
                                String.valueOf(signed.numbers().decision())));
    }

    @Test
    void decisionsAreCountedInTheirFiscalYearAndHaveTheCitysNumberBesides() {
        closed();
        SignOffPackage first = done(city.as(
                "reviewer",
                () -> signOff.makePackage(year, List.of(city.entry(year, 2).id()))));
        SignOffPackage numbered =
                done(city.as("reviewer", () -> numbers.number(first.id(), first.version(), " 企第12号 ")));
        assertThat(numbered.numbers()).isEqualTo(new PackageNumbers("企第12号", null));
        SignOffPackage second = done(city.as("reviewer", () -> signOff.makePackage(year)));
        assertThat(city.as("reviewer", () -> numbers.number(second.id(), second.version(), "企第12号")))
                .isEqualTo(refusedFor(new SignOffOutcome.Obstacle.NumberTaken("企第12号")));
        assertThat(city.as("reviewer", () -> numbers.number(second.id(), second.version(), " ")))
                .isEqualTo(refusedFor(new SignOffOutcome.Obstacle.NumberMissing()));
        SignOffPackage later = done(city.as("signatory", () -> signOff.signOff(second.id(), second.version(), "x")));
        SignOffPackage last = done(city.as("signatory", () -> signOff.signOff(first.id(), numbered.version(), "x")));
        FiscalYear now = FiscalYear.of(LocalDate.now(clock));
        assertThat(later.numbers()).isEqualTo(new PackageNumbers("", new DecisionNumber(now, 1)));
        assertThat(last.numbers()).isEqualTo(new PackageNumbers("企第12号", new DecisionNumber(now, 2)));
        SignOffPackage renumbered = done(city.as("reviewer", () -> numbers.number(last.id(), last.version(), "企第13号")));
        assertThat(renumbered.numbers().document()).isEqualTo("企第13号");
        assertThat(lines(first)).containsSubsequence("DOCUMENT_NUMBERED", "PACKAGE_SIGNED_OFF", "DOCUMENT_NUMBERED");
        assertThatThrownBy(() -> city.as("auditor", () -> numbers.number(last.id(), renumbered.version(), "x")))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void onlyTheOfficesThatAnswerForTheFiguresExplainThem() {
        SignOffPackage made = made();
        for (String other : new String[] {"admin", "head", "drafter", "auditor"}) {
            assertThatThrownBy(() -> city.as(other, () -> explanations.explain(made.id(), made.version(), "x")))
                    .as(other)
                    .isInstanceOf(AccessDeniedException.class);
        }
    }

    @Test
    void aPackageThatChangedSinceItWasLookedAtIsNotSigned() {
        SignOffPackage seen = made();
        sendBack(seen, city.entry(year, 2), State.RETURNED);
        assertThat(city.as("signatory", () -> signOff.signOff(seen.id(), seen.version(), "x")))
                .isEqualTo(new SignOffOutcome.Refused(List.of(new SignOffOutcome.Obstacle.Changed())));
    }

    @Test
    void anEntrySentBackLeavesThePackageAndComesInASupplementaryOne() {
        SignOffPackage first = made();
        sendBack(first, city.entry(year, 2), State.IN_REVIEW);
        assertThat(city.entry(year, 2).state()).isEqualTo(State.IN_REVIEW);
        assertThat(city.entry(year, 1).state()).isEqualTo(State.PACKAGED);
        TestCity.done(city.take("reviewer2", Step.CLAIM, city.entry(year, 2)));
        TestCity.done(city.take("reviewer2", Step.APPROVE, city.entry(year, 2)));
        SignOffPackage second = made();
        assertThat(second.number()).isEqualTo(2);
        assertThat(city.as("signatory", () -> packages.entries(second)))
                .singleElement()
                .satisfies(row -> assertThat(row.code()).hasToString("1-1-2"));
    }

    @Test
    void nobodyElseSigns() {
        SignOffPackage made = made();
        for (String other : new String[] {"admin", "reviewer", "head", "drafter", "auditor"}) {
            assertThatThrownBy(() -> city.as(other, () -> signOff.signOff(made.id(), made.version(), "x")))
                    .as(other)
                    .isInstanceOf(AccessDeniedException.class);
        }
    }

    @Test
    void sendingBackNeedsAReason() {
        SignOffPackage made = made();
        Entry entry = city.entry(year, 1);
        StepRequest request = StepRequest.of(Step.SEND_BACK, entry.id(), entry.version());
        assertThat(refused(city.as("signatory", () -> signOff.sendBack(made.id(), request, State.RETURNED))))
                .containsExactly(new Refusal.ReasonMissing());
    }

    @Test
    void entriesTakenOutLeaveThePackageAndAreApprovedAsBefore() {
        SignOffPackage made = made();
        Entry second = city.entry(year, 2);
        SignOffPackage after = done(city.as(
                "reviewer", () -> signOff.unpackage(made.id(), made.version(), List.of(second.id()), "図を直すため")));
        assertThat(after.contents()).isEqualTo(new SignOffPackage.Contents(1, 1));
        assertThat(city.entry(year, 2).state()).isEqualTo(State.APPROVED);
        assertThat(city.entry(year, 1).state()).isEqualTo(State.PACKAGED);
        assertThat(city.as("auditor", () -> packages.left(year)))
                .singleElement()
                .satisfies(left -> {
                    assertThat(left.code()).hasToString("1-1-2");
                    assertThat(left.departure().to()).isEqualTo(State.APPROVED);
                    assertThat(left.departure().reason()).isEqualTo("図を直すため");
                    assertThat(left.departure().by()).isEqualTo("reviewer");
                    assertThat(left.nowIn()).isNull();
                });
        assertThat(lines(made)).containsExactly("PACKAGE_MADE", "ENTRIES_UNPACKAGED");
        assertThat(city.as("signatory", () -> signOff.signOff(made.id(), made.version(), "x")))
                .isEqualTo(refusedFor(new SignOffOutcome.Obstacle.Changed()));
    }

    @Test
    void entriesAreTakenOutAllOrNoneWithAReasonByTheReviewerAlone() {
        SignOffPackage made = made();
        List<EntryId> both =
                List.of(city.entry(year, 1).id(), city.entry(year, 2).id());
        assertThat(city.as("reviewer", () -> signOff.unpackage(made.id(), made.version(), List.of(), " ")))
                .isEqualTo(refusedFor(
                        new SignOffOutcome.Obstacle.NothingChosen(), new SignOffOutcome.Obstacle.ReasonMissing()));
        for (String other : new String[] {"admin", "signatory", "head", "drafter", "auditor"}) {
            assertThatThrownBy(() -> city.as(other, () -> signOff.unpackage(made.id(), made.version(), both, "x")))
                    .as(other)
                    .isInstanceOf(AccessDeniedException.class);
        }
        city.as("reviewer", () -> {
            cycles.reopen(year, "追記のため");
            return year;
        });
        assertThat(city.as("reviewer", () -> signOff.unpackage(made.id(), made.version(), both, "x")))
                .isInstanceOf(SignOffOutcome.Refused.class);
        assertThat(city.entry(year, 1).state()).isEqualTo(State.PACKAGED);
        assertThat(city.entry(year, 2).state()).isEqualTo(State.PACKAGED);
    }

    @Test
    void anEmptiedPackageStaysOnRecordAndIsNotSigned() {
        SignOffPackage made = made();
        List<EntryId> both =
                List.of(city.entry(year, 1).id(), city.entry(year, 2).id());
        SignOffPackage emptied =
                done(city.as("reviewer", () -> signOff.unpackage(made.id(), made.version(), both, "組み直すため")));
        assertThat(emptied.isEmptied()).isTrue();
        assertThat(city.as("signatory", () -> signOff.signOff(emptied.id(), emptied.version(), "x")))
                .isInstanceOfSatisfying(
                        SignOffOutcome.Refused.class,
                        refused -> assertThat(refused.obstacles()).contains(new SignOffOutcome.Obstacle.NothingInIt()));
        assertThat(city.as("signatory", packages::waiting)).isEmpty();
        assertThat(city.as("signatory", () -> packages.of(year))).containsExactly(emptied);
    }

    @Test
    void someEntriesMakeAPackageAndTheOthersASupplementaryOne() {
        closed();
        SignOffPackage first = done(city.as(
                "reviewer",
                () -> signOff.makePackage(year, List.of(city.entry(year, 2).id()))));
        assertThat(city.entry(year, 1).state()).isEqualTo(State.APPROVED);
        SignOffPackage second = done(city.as("reviewer", () -> signOff.makePackage(year)));
        assertThat(first.isSupplementary()).isFalse();
        assertThat(second.isSupplementary()).isTrue();
        assertThat(second.number()).isEqualTo(2);
        assertThat(second.contents().entries()).isEqualTo(1);
        assertThat(city.as("reviewer", () -> signOff.makePackage(year)))
                .isEqualTo(refusedFor(new SignOffOutcome.Obstacle.NothingApproved()));
    }

    @Test
    void aSignedPackageIsRevokedInPartBeforePublicationAndItsRecordSaysWhy() {
        SignOffPackage made = made();
        SignOffPackage signed = done(city.as("signatory", () -> signOff.signOff(made.id(), made.version(), "x")));
        sendBack(signed, city.entry(year, 2), State.RETURNED);
        assertThat(city.entry(year, 1).state()).isEqualTo(State.SIGNED_OFF);
        assertThat(city.entry(year, 2).state()).isEqualTo(State.RETURNED);
        SignOffPackage after =
                city.as("signatory", () -> packages.find(signed.id())).orElseThrow();
        assertThat(after.state()).isEqualTo(SignOffPackage.State.SIGNED_OFF);
        assertThat(after.contents()).isEqualTo(new SignOffPackage.Contents(1, 1));
        assertThat(city.as("signatory", () -> packages.left(year)))
                .singleElement()
                .satisfies(left -> {
                    assertThat(left.departure().to()).isEqualTo(State.RETURNED);
                    assertThat(left.departure().reason()).isEqualTo("数字を確かめてください");
                    assertThat(left.departure().by()).isEqualTo("signatory");
                });
        assertThat(city.as(
                        "reviewer",
                        () -> signOff.unpackage(
                                after.id(),
                                after.version(),
                                List.of(city.entry(year, 1).id()),
                                "x")))
                .as("a signed one")
                .isEqualTo(refusedFor(new SignOffOutcome.Obstacle.Changed()));
    }

    private List<String> lines(SignOffPackage about) {
        return city
                .as(
                        "auditor",
                        () -> audit.about(Subject.Kind.PACKAGE, about.id().value()))
                .stream()
                .map(AuditLine::action)
                .toList();
    }

    private static SignOffOutcome refusedFor(SignOffOutcome.Obstacle... obstacles) {
        return new SignOffOutcome.Refused(List.of(obstacles));
    }

    private void closed() {
        city.as("reviewer", () -> {
            cycles.close(year);
            return year;
        });
    }

    private SignOffPackage made() {
        closed();
        return done(city.as("reviewer", () -> signOff.makePackage(year)));
    }

    private void sendBack(SignOffPackage from, Entry entry, State target) {
        StepRequest request = StepRequest.of(Step.SEND_BACK, entry.id(), entry.version())
                .because("数字を確かめてください")
                .dueOn(LocalDate.of(2027, 5, 20));
        TestCity.done(city.as("signatory", () -> signOff.sendBack(from.id(), request, target)));
    }

    private static SignOffPackage done(SignOffOutcome outcome) {
        assertThat(outcome).isInstanceOf(SignOffOutcome.Done.class);
        return ((SignOffOutcome.Done) outcome).made();
    }
}
