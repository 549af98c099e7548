package dev.pledgeledger.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.pledgeledger.audit.AuditFilter;
import dev.pledgeledger.audit.AuditLine;
import dev.pledgeledger.audit.AuditQueries;
import dev.pledgeledger.audit.AuditSentence;
import dev.pledgeledger.audit.AuditVerification;
import dev.pledgeledger.common.Refused;
import dev.pledgeledger.cycle.CycleId;
import dev.pledgeledger.database.DatabaseTest;
import dev.pledgeledger.database.FreshDatabase;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@DatabaseTest(FreshDatabase.Before.METHOD)
class EvidenceServiceIT {

    private static final byte[] PDF = TestFiles.pdf("month");

    @Autowired
    TestCity city;

    @Autowired
    EvidenceService service;

    @Autowired
    EvidenceQueries evidence;

    @Autowired
    EntryDetailsQueries details;

    @Autowired
    AuditQueries audit;

    @Autowired
    AuditVerification verification;

    @Autowired
    EvidenceLimits limits;

    @Autowired
    JdbcClient database;

    CycleId year;

    @BeforeEach
    void found() {
        year = city.found();
    }

    @Test
    void whatIsAddedIsReadAgainToTheLastBitUnderACleanedName() {
        Entry entry = city.walkTo(State.DRAFT, year, 1);
        EvidenceId id = city.as("drafter", () -> service.addFile(entry.id(), " ", "../港湾\u202E月報.pdf", PDF));
        Evidence piece = folder("reviewer", entry).pieces().getFirst();
        assertThat(piece.title()).isEqualTo("港湾月報");
        assertThat(piece.by()).isEqualTo("drafter");
        assertThat(piece.source()).isInstanceOfSatisfying(Evidence.File.class, file -> {
            assertThat(file.name()).isEqualTo("港湾月報.pdf");
            assertThat(file.type()).isEqualTo(EvidenceType.PDF);
            assertThat(file.size()).isEqualTo(PDF.length);
        });
        assertThat(city.as("reviewer", () -> evidence.content(id))).isEqualTo(PDF);
    }

    @Test
    void aLinkIsKeptWithItsHost() {
        Entry entry = city.walkTo(State.DRAFT, year, 1);
        city.as("drafter", () -> service.addLink(entry.id(), "", " https://toukei.example.lg.jp/r7?x=1 "));
        Evidence piece = folder("drafter", entry).pieces().getFirst();
        assertThat(piece.title()).isEqualTo("toukei.example.lg.jp");
        assertThat(piece.source())
                .isInstanceOfSatisfying(
                        Evidence.Link.class,
                        link -> assertThat(link.address()).hasToString("https://toukei.example.lg.jp/r7?x=1"));
    }

    @ParameterizedTest
    @CsvSource({
        "NOT_STARTED, drafter, true",
        "NOT_STARTED, reviewer, false",
        "DRAFT, drafter, true",
        "DRAFT, head, false",
        "DRAFT, reviewer, false",
        "DRAFT, auditor, false",
        "DRAFT, admin, false",
        "DRAFT, signatory, false",
        "CONCURRENCE, drafter, false",
        "CONCURRENCE, head, false",
        "CONCURRENCE, reviewer, false",
        "SUBMITTED, reviewer, true",
        "SUBMITTED, drafter, false",
        "IN_REVIEW, reviewer, true",
        "IN_REVIEW, reviewer2, true",
        "IN_REVIEW, drafter, false",
        "RETURNED, drafter, true",
        "RETURNED, reviewer, false",
        "APPROVED, reviewer, true",
        "APPROVED, signatory, false"
    })
    void whoWritesAddsAndReviewersDoWhileItIsWithThem(State state, String login, boolean may) {
        Entry entry = city.walkTo(state, year, 1);
        assertThat(folder(login, entry).mayAdd()).isEqualTo(may);
        if (may) {
            city.as(login, () -> service.addFile(entry.id(), "", "月報.pdf", PDF));
            assertThat(folder("auditor", entry).pieces()).hasSize(1);
        } else {
            assertThat(refusals(login, entry, "月報.pdf", PDF)).containsExactly("progress.evidence.refused.notNow");
            assertThat(folder("auditor", entry).pieces()).isEmpty();
        }
    }

    @Test
    void aReviewerWhoEntersForASilentDepartmentAddsForItToo() {
        Entry entry = city.walkTo(State.DRAFT, year, 1);
        TestCity.done(city.take("reviewer", Step.ENTER_FOR, entry, "担当者が不在のため"));
        city.as("reviewer", () -> service.addFile(entry.id(), "", "月報.pdf", PDF));
        assertThat(folder("reviewer2", entry).mayAdd()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"drafter", "head", "reviewer", "reviewer2", "signatory", "auditor", "admin"})
    void whoWorksOnTheEntryOrWatchesOverItReads(String login) {
        Entry entry = city.walkTo(State.DRAFT, year, 1);
        EvidenceId id = city.as("drafter", () -> service.addFile(entry.id(), "", "月報.pdf", PDF));
        assertThat(city.as(login, () -> evidence.mayRead(entry.id()))).isTrue();
        assertThat(folder(login, entry).pieces()).hasSize(1);
        assertThat(city.as(login, () -> evidence.content(id))).isEqualTo(PDF);
    }

    @ParameterizedTest
    @ValueSource(strings = {"DRAFT", "PUBLISHED"})
    void anotherDepartmentGetsNothingNotEvenOfAPublishedEntry(State state) {
        Entry entry = city.walkTo(State.DRAFT, year, 1);
        EvidenceId id = city.as("drafter", () -> service.addFile(entry.id(), "港湾月報", "月報.pdf", PDF));
        database.sql("update entry set state = :state, version = version + 1 where id = :id")
                .param("state", state.name())
                .param("id", entry.id().value())
                .update();
        for (String other : List.of("otherdrafter", "otherhead")) {
            assertThat(city.as(other, () -> evidence.mayRead(entry.id()))).isFalse();
            denied(other, () -> evidence.of(entry.id()));
            denied(other, () -> evidence.content(id));
            denied(other, () -> service.addFile(entry.id(), "", "月報.pdf", PDF));
            denied(other, () -> service.addLink(entry.id(), "", "https://example.lg.jp/"));
            denied(other, () -> {
                service.remove(id, "見たくないため");
                return true;
            });
        }
        assertThat(folder("drafter", entry).pieces()).hasSize(1);
    }

    @Test
    void whatOthersReadOfAPublishedEntrySaysNothingOfEvidence() {
        Entry entry = city.walkTo(State.DRAFT, year, 1);
        EvidenceId id = city.as("drafter", () -> service.addFile(entry.id(), "港湾月報", "月報.pdf", PDF));
        city.as("drafter", () -> evidence.content(id));
        database.sql("update entry set state = 'PUBLISHED', version = version + 1 where id = :id")
                .param("id", entry.id().value())
                .update();
        assertThat(history("otherdrafter", entry)).noneMatch(action -> action.startsWith("EVIDENCE"));
        assertThat(history("drafter", entry)).contains("EVIDENCE_ADDED").doesNotContain("EVIDENCE_READ");
    }

    @Test
    void removingNeedsAReasonKeepsTheRowAndEmptiesTheFile() {
        Entry entry = city.walkTo(State.DRAFT, year, 1);
        EvidenceId id = city.as("drafter", () -> service.addFile(entry.id(), "", "月報.pdf", PDF));
        assertThat(refusalsOfRemoval("drafter", id, " ")).containsExactly("common.reason.missing");
        remove("drafter", id, "別の年の資料だったため");
        Evidence piece = folder("auditor", entry).pieces().getFirst();
        assertThat(piece.stands()).isFalse();
        assertThat(piece.removal())
                .isNotNull()
                .satisfies(removal -> assertThat(removal.reason()).isEqualTo("別の年の資料だったため"));
        assertThat(database.sql("select content is null from evidence")
                        .query(Boolean.class)
                        .single())
                .isTrue();
        assertThatThrownBy(() -> city.as("drafter", () -> evidence.content(id))).isInstanceOf(Refused.class);
        assertThat(refusalsOfRemoval("drafter", id, "もう一度")).containsExactly("progress.evidence.refused.removed");
    }

    @Test
    void reviewersRemoveAtAnyTimeAndTheDepartmentOnlyWhileItWrites() {
        Entry entry = city.walkTo(State.DRAFT, year, 1);
        EvidenceId first = city.as("drafter", () -> service.addFile(entry.id(), "", "一.pdf", PDF));
        EvidenceId second = city.as("drafter", () -> service.addFile(entry.id(), "", "二.pdf", PDF));
        remove("reviewer", first, "名簿が写っているため");
        TestCity.done(city.take("drafter", Step.SUBMIT, entry));
        assertThat(refusalsOfRemoval("drafter", second, "古いため")).containsExactly("progress.evidence.refused.notNow");
        assertThat(refusalsOfRemoval("auditor", second, "古いため")).containsExactly("progress.evidence.refused.notNow");
        remove("reviewer", second, "名簿が写っているため");
    }

    @Test
    void everyAddingRemovingAndReadingIsOnRecordWithTheDigest() throws Exception {
        Entry entry = city.walkTo(State.DRAFT, year, 1);
        EvidenceId id = city.as("drafter", () -> service.addFile(entry.id(), "港湾月報", "月報.pdf", PDF));
        city.as("reviewer", () -> evidence.content(id));
        remove("drafter", id, "別の年の資料だったため");
        AuditLine added = line("EVIDENCE_ADDED");
        assertThat(added.after())
                .containsEntry("title", "港湾月報")
                .containsEntry("fileName", "月報.pdf")
                .containsEntry("size", PDF.length)
                .containsEntry(
                        "sha256",
                        HexFormat.of()
                                .formatHex(MessageDigest.getInstance("SHA-256").digest(PDF)));
        assertThat(AuditSentence.of(added, Locale.JAPANESE)).isEqualTo("港湾課〔drafter〕が 1-1-1 に根拠資料「港湾月報」を追加");
        assertThat(AuditSentence.of(line("EVIDENCE_READ"), Locale.JAPANESE))
                .isEqualTo("企画室〔reviewer〕が 1-1-1 の根拠資料「港湾月報」を取出し");
        assertThat(AuditSentence.of(line("EVIDENCE_REMOVED"), Locale.JAPANESE))
                .isEqualTo("港湾課〔drafter〕が 1-1-1 の根拠資料「港湾月報」を取消（理由: 別の年の資料だったため）");
        assertThat(city.as("auditor", () -> verification.verify()).faults()).isEmpty();
    }

    @Test
    void evidenceIsNoDecisionAndStandsInNobodysWay() {
        Entry entry = city.walkTo(State.SUBMITTED, year, 1);
        EvidenceId id = city.as("reviewer", () -> service.addFile(entry.id(), "", "月報.pdf", PDF));
        city.as("reviewer", () -> evidence.content(id));
        remove("reviewer", id, "古いため");
        TestCity.done(city.take("reviewer", Step.CLAIM, entry));
        TestCity.done(city.take("reviewer", Step.APPROVE, entry));
        Entry second = city.walkTo(State.DRAFT, year, 2);
        TestCity.done(city.take("drafter", Step.SUBMIT, second));
        TestCity.done(city.take("head", Step.CONCUR, second));
        city.as("reviewer", () -> service.addFile(second.id(), "", "月報.pdf", PDF));
        assertThat(TestCity.refused(city.take("drafter", Step.PULL_BACK, second)))
                .containsExactly(new Refusal.SomebodyActed("head"));
    }

    @Test
    void anEntryTakesSoManyPiecesAndOneMoreOnceAnotherIsGone() {
        Entry entry = city.walkTo(State.DRAFT, year, 1);
        assertThat(limits.pieces()).isEqualTo(20);
        assertThat(limits.megabytes()).isEqualTo(20);
        EvidenceId first = city.as("drafter", () -> service.addFile(entry.id(), "", "一.pdf", PDF));
        for (int i = 1; i < limits.pieces(); i++) {
            city.as("drafter", () -> service.addLink(entry.id(), "", "https://example.lg.jp/"));
        }
        assertThat(refusals("drafter", entry, "月報.pdf", PDF)).containsExactly("progress.evidence.refused.tooMany");
        remove("drafter", first, "古いため");
        city.as("drafter", () -> service.addFile(entry.id(), "", "月報.pdf", PDF));
    }

    @Test
    void allReasonsAreSaidAtOnceAndNothingIsKept() {
        Entry entry = city.walkTo(State.SUBMITTED, year, 1);
        Refused refused = catchThrowableOfType(
                Refused.class,
                () -> city.as(
                        "drafter", () -> service.addFile(entry.id(), "題".repeat(121), "月報.pdf", TestFiles.exe())));
        assertThat(refused.reasons())
                .extracting(Refused::textKey)
                .containsExactly(
                        "progress.evidence.refused.notNow",
                        "progress.evidence.refused.title",
                        "progress.evidence.refused.otherContent");
        assertThat(refused).hasMessageContaining("パスワードを外してください");
        assertThat(folder("auditor", entry).pieces()).isEmpty();
    }

    @Test
    void theDatabaseItselfKeepsEvidenceAsItWas() {
        Entry entry = city.walkTo(State.DRAFT, year, 1);
        city.as("drafter", () -> service.addFile(entry.id(), "", "月報.pdf", PDF));
        for (String attack : List.of(
                "delete from evidence",
                "update evidence set title = 'x'",
                "update evidence set file_name = 'x.pdf'",
                "update evidence set content = null",
                "update evidence set content = 'x'",
                "update evidence set removed_at = now(), removed_by_name = 'x', removed_reason = 'x'")) {
            assertThatThrownBy(() -> database.sql(attack).update()).as(attack).isInstanceOf(DataAccessException.class);
        }
    }

    private EvidenceFolder folder(String login, Entry entry) {
        return city.as(login, () -> evidence.of(entry.id()));
    }

    private void remove(String login, EvidenceId id, String reason) {
        city.as(login, () -> {
            service.remove(id, reason);
            return true;
        });
    }

    private List<String> refusals(String login, Entry entry, String name, byte[] content) {
        return keys(() -> city.as(login, () -> service.addFile(entry.id(), "", name, content)));
    }

    private List<String> refusalsOfRemoval(String login, EvidenceId id, String reason) {
        return keys(() -> remove(login, id, reason));
    }

    private static List<String> keys(Runnable attempt) {
        return catchThrowableOfType(Refused.class, attempt::run).reasons().stream()
                .map(Refused::textKey)
                .toList();
    }

    private void denied(String login, Callable<?> attempt) {
        assertThatThrownBy(() -> city.as(login, attempt)).as(login).isInstanceOf(AccessDeniedException.class);
    }

    private List<String> history(String login, Entry entry) {
        return city.as(login, () -> details.find(entry.id())).orElseThrow().history().stream()
                .map(AuditLine::action)
                .toList();
    }

    private AuditLine line(String action) {
        return city.as("auditor", () -> audit.lines(AuditFilter.action(action), 0, 10))
                .getFirst();
    }
}
