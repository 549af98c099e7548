package dev.pledgeledger.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pledgeledger.audit.AuditQueries;
import dev.pledgeledger.audit.Subject;
import dev.pledgeledger.common.Rating;
import dev.pledgeledger.cycle.CycleId;
import dev.pledgeledger.cycle.CycleService;
import dev.pledgeledger.database.DatabaseTest;
import dev.pledgeledger.database.FreshDatabase;
import dev.pledgeledger.progress.Entry;
import dev.pledgeledger.progress.ProgressService;
import dev.pledgeledger.progress.Settlement;
import dev.pledgeledger.progress.State;
import dev.pledgeledger.progress.Step;
import dev.pledgeledger.progress.StepRequest;
import dev.pledgeledger.progress.TestCity;
import dev.pledgeledger.signoff.CoverQueries;
import dev.pledgeledger.signoff.PackageCover;
import dev.pledgeledger.signoff.SignOffOutcome;
import dev.pledgeledger.signoff.SignOffPackage;
import dev.pledgeledger.signoff.SignOffService;
import dev.pledgeledger.signoff.TestDeputies;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/// A package with everything a cover can tell: a dissent, a rating changed in review, a deputy's decision.
@DatabaseTest(FreshDatabase.Before.METHOD)
class PackageDocumentsIT {

    @Autowired
    TestCity city;

    @Autowired
    TestDeputies deputies;

    @Autowired
    ProgressService progress;

    @Autowired
    CycleService cycles;

    @Autowired
    SignOffService signOff;

    @Autowired
    CoverQueries covers;

    @Autowired
    ApprovalSheetDocument approval;

    @Autowired
    CouncilPackDocument council;

    @Autowired
    EditionService editions;

    @Autowired
    AuditQueries audit;

    CycleId year;
    SignOffPackage made;

    @BeforeEach
    void aPackageWaitsForItsDecision() {
        year = city.found();
        Entry first = city.walkTo(State.CONCURRENCE, year, 1);
        TestCity.done(city.take("head", Step.OBJECT, first, "数字が古い"));
        TestCity.done(city.save("drafter", first, TestCity.written(Rating.B, "").withAnswer("直しました")));
        TestCity.done(city.take("drafter", Step.SUBMIT, first));
        TestCity.done(city.take("reviewer", Step.SETTLE, first, "所属長が出張中のため"));
        TestCity.done(city.take("reviewer", Step.CLAIM, first));
        TestCity.done(city.take("reviewer", Step.APPROVE, first));
        Entry second = city.walkTo(State.IN_REVIEW, year, 2);
        TestCity.done(city.as(
                "reviewer",
                () -> progress.take(StepRequest.of(Step.OVERRIDE, second.id(), second.version())
                        .because("二か所目は設計だけのため")
                        .proposing(Rating.D))));
        TestCity.done(city.take("reviewer", Step.RELEASE, second));
        TestCity.done(city.take("reviewer2", Step.CLAIM, second));
        TestCity.done(city.take("reviewer2", Step.APPROVE, second));
        made = city.as("reviewer", () -> {
            cycles.close(year);
            return ((SignOffOutcome.Done) signOff.makePackage(year)).made();
        });
    }

    @Test
    void theCoverTellsWhatMovedWhatChangedWhoDisagreedAndWhatDeputiesDecided() {
        PackageCover before = cover();
        assertThat(before.movements())
                .isNotNull()
                .satisfies(movements -> assertThat(movements.movements())
                        .extracting(moved -> moved.code() + " " + moved.before() + moved.after())
                        .containsExactly("1-1-1 BB", "1-1-2 CD"));
        assertThat(before.changes()).singleElement().satisfies(line -> {
            assertThat(line.subject().label()).isEqualTo("1-1-2");
            assertThat(line.reason()).isEqualTo("二か所目は設計だけのため");
        });
        assertThat(before.settled()).singleElement().satisfies(settled -> {
            assertThat(settled.textKey()).isEqualTo("progress.settlement.dissent");
            assertThat(settled.objection())
                    .isNotNull()
                    .satisfies(said -> assertThat(said.text()).isEqualTo("数字が古い"));
            assertThat(settled.decision().text()).isEqualTo("所属長が出張中のため");
            assertThat(settled.entry()).isEqualTo(city.entry(year, 1).id());
        });
        assertThat(before.deputised()).isEmpty();
        signed("otherhead", "signatory");
        assertThat(cover().deputised()).singleElement().satisfies(one -> {
            assertThat(one.line().who().actingFor()).isEqualTo("signatory");
            assertThat(one.isUnread()).isTrue();
        });
        assertThat(cover().settled()).extracting(Settlement::code).hasSize(1);
    }

    @Test
    void theSheetHasAnEmptyBoxBeforeTheDecisionAndTheNamesAfterwards() throws Exception {
        byte[] draft = city.as("reviewer", () -> approval.print(made.id()));
        assertThat(PdfConformance.faults(draft)).isEmpty();
        String before = PdfText.of(draft).root().text();
        assertThat(before)
                .contains("決裁書（決裁前）", "みなと市市長公約の進み具合令和8年度の公表について（第1号）", "公約2件・行2行・取組2件", "起案企画室〔reviewer〕")
                .contains("審査企画室〔reviewer2〕", "1件を承認", "下降1件：1-1-2C→D", "C→D", "二か所目は設計だけのため")
                .contains("港湾課（不同意）", "数字が古い", "所属長が出張中のため（reviewer）", "この案件の取組に代決はありません。")
                .contains("まだ説明がありません")
                .doesNotContain("電子決裁（代決）");
        signed("otherhead", "signatory");
        byte[] sheet = city.as("auditor", () -> approval.print(made.id()));
        assertThat(PdfConformance.faults(sheet)).isEmpty();
        String after = PdfText.of(sheet).root().text();
        assertThat(after)
                .startsWith("決裁書みなと市")
                .contains("公約決裁第1号", "電子決裁（代決）", "後閲signatory後閲待ち", "決裁案件第1号決裁案件の決裁", "説明：点検が進んだため（otherhead、")
                .contains(city.as("auditor", () -> covers.standing(made)).sha256());
        assertThat(city.as("auditor", () -> approval.print(made.id()))).isEqualTo(sheet);
        assertThat(city.as(
                        "auditor",
                        () -> audit.about(Subject.Kind.PACKAGE, made.id().value())))
                .filteredOn(line -> line.action().equals("DOCUMENT_PRINTED"))
                .hasSize(3)
                .allSatisfy(line -> assertThat(line.after()).containsEntry("title", "決裁書"));
    }

    @Test
    void theCouncilReadsWhatWasSignedAndThenWhatIsPublished() throws Exception {
        assertThat(city.as("reviewer", () -> council.file(made))).isEmpty();
        SignOffPackage signed = signed("signatory", null);
        assertThat(city.as("reviewer", () -> council.file(signed))).hasValue("council-pack-1.pdf");
        byte[] pack = city.as("reviewer", () -> council.print(made.id()));
        assertThat(PdfConformance.faults(pack)).isEmpty();
        assertThat(PdfText.of(pack).root().text())
                .contains("決裁済の第1号（公表前）によります。", "D検討・準備中とE未着手の取組は1件です。", "下降した取組は1件です。")
                .contains("1-1-2灯台をともしますD検討・準備中C→D▼下降・残る一か所を直します。")
                .doesNotContain("1-1-1岸壁を直しますB");
        TestCity.done(city.take("reviewer", Step.WITHDRAW, city.entry(year, 3), "来年度に移すため"));
        assertThat(city.as("reviewer", () -> editions.publish(year, ""))).isInstanceOf(PublishOutcome.Published.class);
        assertThat(PdfText.of(city.as("reviewer", () -> council.print(made.id())))
                        .root()
                        .text())
                .contains("公表した第1版によります。");
    }

    @Test
    void departmentsPrintNothing() {
        for (String other : new String[] {"drafter", "head"}) {
            assertThatThrownBy(() -> city.as(other, () -> approval.print(made.id())))
                    .isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> city.as(other, () -> council.print(made.id())))
                    .isInstanceOf(AccessDeniedException.class);
        }
    }

    private PackageCover cover() {
        return city.as("auditor", () -> covers.of(made, TestCity.lastYear()));
    }

    private SignOffPackage signed(String by, @Nullable String inPlaceOf) {
        if (inPlaceOf != null) {
            deputies.name(by, inPlaceOf);
        }
        SignOffOutcome outcome = city.as(by, () -> signOff.signOff(made.id(), made.version(), "点検が進んだため"));
        assertThat(outcome).isInstanceOf(SignOffOutcome.Done.class);
        return ((SignOffOutcome.Done) outcome).made();
    }
}
