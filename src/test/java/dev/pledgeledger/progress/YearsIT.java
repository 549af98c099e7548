package dev.pledgeledger.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pledgeledger.audit.AuditVerification;
import dev.pledgeledger.common.DepartmentId;
import dev.pledgeledger.common.FiscalYear;
import dev.pledgeledger.common.PledgeCode;
import dev.pledgeledger.common.Refused;
import dev.pledgeledger.cycle.Cycle;
import dev.pledgeledger.cycle.CycleId;
import dev.pledgeledger.cycle.CycleQueries;
import dev.pledgeledger.cycle.CycleService;
import dev.pledgeledger.cycle.CycleSettings;
import dev.pledgeledger.database.DatabaseTest;
import dev.pledgeledger.database.FreshDatabase;
import dev.pledgeledger.pledge.Manifesto;
import dev.pledgeledger.pledge.ManifestoId;
import dev.pledgeledger.pledge.ManifestoQueries;
import dev.pledgeledger.pledge.Place;
import dev.pledgeledger.pledge.StructureService;
import dev.pledgeledger.pledge.TermService;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Years that are put away, and departments that get more time.
@DatabaseTest(FreshDatabase.Before.METHOD)
class YearsIT {

    @Autowired
    TestCity city;

    @Autowired
    ArchiveService archive;

    @Autowired
    ExtensionService extension;

    @Autowired
    CycleService cycles;

    @Autowired
    CycleQueries queries;

    @Autowired
    ProgressService progress;

    @Autowired
    TermService terms;

    @Autowired
    StructureService structure;

    @Autowired
    ManifestoQueries manifestos;

    @Autowired
    OpeningService opening;

    @Autowired
    Entries entries;

    @Autowired
    AuditVerification verification;

    private CycleId year;
    private CycleId published;

    @BeforeEach
    void found() {
        year = city.found();
        published = city.as(
                "reviewer",
                () -> queries.all().stream()
                        .filter(Cycle::isPublished)
                        .map(Cycle::id)
                        .findFirst()
                        .orElseThrow());
    }

    @Test
    void nothingOfAnArchivedYearIsCorrectedUntilItIsTakenOut() {
        city.as("reviewer", () -> {
            archive.archive(published, "議会への報告を終えたため");
            assertThat(correct()).isEqualTo(new Outcome.Refused(List.of(new Refusal.YearArchived())));
            cycles.takeOut(published, "数字を訂正するため");
            assertThat(correct()).isInstanceOf(Outcome.Done.class);
            return year;
        });
    }

    @Test
    void aYearWithACorrectionUnderWayIsNotArchived() {
        city.as("reviewer", () -> {
            correct();
            assertThatThrownBy(() -> archive.archive(published, "年度末のため"))
                    .isInstanceOf(Refused.class)
                    .hasMessageContaining("1件");
            return year;
        });
    }

    @Test
    void aYearBeingWorkedOnIsNotArchived() {
        assertThatThrownBy(() -> city.as("reviewer", () -> {
                    archive.archive(year, "間違い");
                    return year;
                }))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("公表済みではありません");
    }

    @Test
    void aDepartmentWritesOnAfterClosingUntilItsNewDay() {
        city.walkTo(State.SUBMITTED, year, 1);
        DepartmentId harbour = city.entry(year, 2).lead().orElseThrow();
        city.as("reviewer", () -> {
            cycles.close(year);
            assertThat(extension.toSubmit(year)).containsEntry(harbour, 1L);
            return extension.extend(year, harbour, LocalDate.of(2027, 6, 1));
        });
        assertThat(city.entry(year, 1).dueOn()).isNull();
        Entry second = city.entry(year, 2);
        assertThat(second.dueOn()).isEqualTo(LocalDate.of(2027, 6, 1));
        assertThat(city.as("drafter", () -> progress.take(StepRequest.of(Step.START, second.id(), second.version()))))
                .isInstanceOf(Outcome.Done.class);
    }

    @Test
    void aDepartmentThatHasSubmittedEverythingGetsNoNewDay() {
        assertThatThrownBy(() -> city.as(
                        "reviewer", () -> extension.extend(year, new DepartmentId(999), LocalDate.of(2027, 6, 1))))
                .isInstanceOf(Refused.class);
    }

    @Test
    void noYearIsOpenedThatBeginsAfterTheTermOfOffice() {
        city.as("reviewer", () -> {
            Manifesto manifesto = manifestos.manifestos().getFirst();
            terms.endOn(manifesto.id(), LocalDate.of(2027, 3, 31));
            assertThat(cycles.againstOpening(manifesto.id(), new FiscalYear(2026)))
                    .isEmpty();
            assertThat(cycles.againstOpening(manifesto.id(), new FiscalYear(2027)))
                    .singleElement()
                    .extracting(Throwable::getMessage)
                    .asString()
                    .contains("令和9年3月31日", "令和9年度");
            return year;
        });
    }

    @Test
    void theFirstYearOfANewManifestoHasAnEntryForEachPledgeThatIsKept() {
        CycleId first = city.as("reviewer", () -> {
            ManifestoId next = terms.begin("みなと市長公約 第二期", LocalDate.of(2031, 4, 30));
            structure.add(Place.of(next, 1), "海とまち");
            structure.add(Place.of(next, 1).below(1), "みなとを開く");
            Place pledge = Place.of(next, 1).below(1).below(1);
            structure.add(pledge, "桟橋を延ばします");
            structure.add(pledge.beside(2), "渡し船を増やします");
            structure.withdraw(pledge.beside(2), "取りやめた");
            return opening.openFirstYear(next, new FiscalYear(2027), settings("新しい公約の進み具合"));
        });
        assertThat(entries.of(first)).singleElement().satisfies(entry -> {
            assertThat(entry.state()).isEqualTo(State.UNASSIGNED);
            assertThat(entry.code()).isEqualTo(new PledgeCode(1, 1, 1));
        });
        assertThat(city.as("auditor", () -> verification.verify()).faults()).isEmpty();
    }

    @Test
    void aManifestoHasOneFirstYear() {
        assertThatThrownBy(() -> city.as(
                        "reviewer",
                        () -> opening.openFirstYear(
                                manifestos.manifestos().getFirst().id(), new FiscalYear(2028), settings(""))))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.reasons())
                                .extracting(Refused::textKey)
                                .containsExactly("cycle.refused.noTitle", "cycle.refused.notFirst"));
    }

    private static CycleSettings settings(String title) {
        return new CycleSettings(title, LocalDate.of(2028, 4, 24), LocalDate.of(2028, 5, 15), "", true, false);
    }

    private Outcome correct() {
        Entry entry = city.entry(published, 1);
        return progress.take(StepRequest.of(Step.CORRECT, entry.id(), entry.version())
                .because("数字を訂正するため")
                .dueOn(LocalDate.of(2027, 6, 1)));
    }
}
