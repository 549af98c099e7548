package dev.pledgeledger.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pledgeledger.common.DepartmentId;
import dev.pledgeledger.common.Refused;
import dev.pledgeledger.cycle.Cycle;
import dev.pledgeledger.cycle.CycleId;
import dev.pledgeledger.cycle.CycleQueries;
import dev.pledgeledger.cycle.CycleService;
import dev.pledgeledger.database.DatabaseTest;
import dev.pledgeledger.database.FreshDatabase;
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

    private Outcome correct() {
        Entry entry = city.entry(published, 1);
        return progress.take(StepRequest.of(Step.CORRECT, entry.id(), entry.version())
                .because("数字を訂正するため")
                .dueOn(LocalDate.of(2027, 6, 1)));
    }
}
