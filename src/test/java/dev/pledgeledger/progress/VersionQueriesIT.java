package dev.pledgeledger.progress;

import static dev.pledgeledger.progress.TestCity.done;
import static dev.pledgeledger.progress.TestCity.written;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pledgeledger.common.Rating;
import dev.pledgeledger.cycle.CycleId;
import dev.pledgeledger.database.DatabaseTest;
import dev.pledgeledger.database.FreshDatabase;
import dev.pledgeledger.report.Departments;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@DatabaseTest(FreshDatabase.Before.METHOD)
class VersionQueriesIT {

    @Autowired
    TestCity city;

    @Autowired
    VersionQueries versions;

    @Autowired
    ReadingService readings;

    CycleId year;

    @BeforeEach
    void found() {
        year = city.found();
    }

    @Test
    void everyRevisionAndLastYearCanBeComparedAndTheWorkingCopyWhereItIsAhead() {
        Entry entry = city.walkTo(State.CONCURRENCE, year, 1);
        assertThat(keys("reviewer", entry)).containsExactly("1", "last-year");
        done(city.take("drafter", Step.PULL_BACK, entry));
        done(city.save("drafter", entry, written(Rating.B, "").withAnswer("書き足しました")));
        assertThat(keys("reviewer", entry)).containsExactly("working-copy", "1", "last-year");
    }

    @Test
    void aStrangerToTheDepartmentFindsNoVersionOfADraft() {
        Entry entry = city.walkTo(State.CONCURRENCE, year, 1);
        assertThatThrownBy(() -> keys("otherdrafter", entry)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> open("otherhead", entry)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void aReviewerReadsOnFromWhatSheReadBeforeHoweverOftenSheOpensTheNewOne() {
        Entry entry = city.walkTo(State.CONCURRENCE, year, 1);
        open("reviewer", entry);
        assertThat(lastRead("reviewer", entry)).isEmpty();
        submitAgain(entry);
        assertThat(lastRead("reviewer", entry)).contains("1");
        open("reviewer", entry);
        open("reviewer", entry);
        assertThat(lastRead("reviewer", entry)).contains("1");
    }

    @Test
    void whatOneHasReadIsNotReadByAnother() {
        Entry entry = city.walkTo(State.CONCURRENCE, year, 1);
        open("reviewer", entry);
        submitAgain(entry);
        assertThat(lastRead("reviewer2", entry)).isEmpty();
    }

    @Test
    void ofThoseWhoDecideNothingNoReadingIsKept() {
        Entry entry = city.walkTo(State.CONCURRENCE, year, 1);
        open("auditor", entry);
        submitAgain(entry);
        assertThat(lastRead("auditor", entry)).isEmpty();
    }

    @Test
    void departmentsAreComparedAsWell() {
        Entry entry = city.walkTo(State.CONCURRENCE, year, 1);
        Versions all = city.as("reviewer", () -> versions.of(entry.id()));
        assertThat(FieldChange.between(all.lastYear(), all.newest()))
                .extracting(FieldChange::field)
                .contains(FieldChange.Field.ACHIEVEMENTS)
                .doesNotContain(FieldChange.Field.ACHIEVEMENTS_DEPARTMENTS);
        Version other = new Version.InWork(
                all.newest().content(), Departments.same(List.of(TestCity.LIBRARY, TestCity.HARBOUR)), "", null);
        assertThat(FieldChange.between(all.newest(), other))
                .contains(new FieldChange(
                        FieldChange.Field.ACHIEVEMENTS_DEPARTMENTS,
                        TestCity.HARBOUR,
                        TestCity.LIBRARY + "\n" + TestCity.HARBOUR));
    }

    private void submitAgain(Entry entry) {
        done(city.take("drafter", Step.PULL_BACK, entry));
        done(city.save("drafter", entry, written(Rating.B, "").withAnswer("書き足しました")));
        done(city.take("drafter", Step.SUBMIT, entry));
    }

    private void open(String login, Entry entry) {
        RevisionId shown =
                Objects.requireNonNull(city.entry(year, 1).revision(), () -> "no revision of " + entry.code());
        city.as(login, () -> {
            readings.opened(entry.id(), shown);
            return shown;
        });
    }

    private Optional<String> lastRead(String login, Entry entry) {
        return Optional.ofNullable(city.as(login, () -> versions.of(entry.id())).lastRead())
                .map(Version::key);
    }

    private List<String> keys(String login, Entry entry) {
        return city.as(login, () -> versions.of(entry.id())).all().stream()
                .map(Version::key)
                .toList();
    }
}
