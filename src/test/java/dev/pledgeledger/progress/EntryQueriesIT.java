package dev.pledgeledger.progress;

import static dev.pledgeledger.progress.TestCity.done;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pledgeledger.common.FiscalYear;
import dev.pledgeledger.common.Rating;
import dev.pledgeledger.cycle.CycleId;
import dev.pledgeledger.cycle.CycleService;
import dev.pledgeledger.database.DatabaseTest;
import dev.pledgeledger.database.FreshDatabase;
import dev.pledgeledger.progress.EntryFilter.Whose;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest(FreshDatabase.Before.METHOD)
class EntryQueriesIT {

    @Autowired
    TestCity city;

    @Autowired
    EntryQueries queries;

    @Autowired
    ProgressService progress;

    @Autowired
    CycleService cycles;

    CycleId year;

    @BeforeEach
    void found() {
        year = city.found();
    }

    @Test
    void whatIsToBeWrittenIsTheTurnOfTheDraftersOfItsDepartment() {
        assertThat(turn("drafter")).containsExactly("1-1-1", "1-1-2");
        assertThat(turn("otherdrafter")).containsExactly("1-1-3");
        assertThat(turn("head")).isEmpty();
        assertThat(turn("reviewer")).isEmpty();
    }

    @Test
    void theTurnGoesOnWithTheEntry() {
        city.walkTo(State.CONCURRENCE, year, 1);
        assertThat(turn("drafter")).containsExactly("1-1-2");
        assertThat(turn("head")).containsExactly("1-1-1");
        assertThat(turn("otherhead")).isEmpty();
        done(city.take("head", Step.CONCUR, city.entry(year, 1)));
        assertThat(turn("head")).isEmpty();
        assertThat(turn("reviewer")).containsExactly("1-1-1");
        done(city.take("reviewer", Step.CLAIM, city.entry(year, 1)));
        assertThat(turn("reviewer")).containsExactly("1-1-1");
        assertThat(turn("reviewer2")).isEmpty();
        done(city.take("reviewer", Step.RETURN, city.entry(year, 1), "根拠を書いてください"));
        assertThat(turn("reviewer")).isEmpty();
        assertThat(turn("drafter")).as("by the day they are due").containsExactly("1-1-2", "1-1-1");
    }

    @Test
    void afterClosingOnlyWhatWasExtendedIsStillToBeWritten() {
        city.walkTo(State.RETURNED, year, 1);
        city.as("reviewer", () -> {
            cycles.close(year);
            return year;
        });
        assertThat(turn("drafter")).containsExactly("1-1-1");
    }

    @Test
    void whoeverHasTheTurnCanLeadOn() {
        city.walkTo(State.CONCURRENCE, year, 1);
        city.walkTo(State.SUBMITTED, year, 2);
        for (String login : List.of("drafter", "head", "otherdrafter", "otherhead", "reviewer", "reviewer2")) {
            for (EntryRow row : city.as(login, () -> queries.rows(mine(), 0, 10))) {
                assertThat(city.as(login, () -> progress.possibilities(row.id()))
                                .values())
                        .as("%s on %s", login, row)
                        .anyMatch(List::isEmpty);
            }
        }
    }

    @Test
    void aCorrectionOfAPublishedYearIsSomebodysTurnToo() {
        Entry published = city.entry(city.publishedBefore(year), 1);
        done(city.as(
                "reviewer",
                () -> progress.take(StepRequest.of(Step.CORRECT, published.id(), published.version())
                        .because("数字の誤り")
                        .dueOn(LocalDate.of(2027, 1, 8)))));
        EntryFilter anyYear = EntryFilter.ofAnyYear().of(Whose.MY_TURN);
        List<EntryRow> rows = city.as("drafter", () -> queries.rows(anyYear, 0, 10));
        assertThat(rows)
                .extracting(EntryRow::year)
                .containsExactly(new FiscalYear(2025), new FiscalYear(2026), new FiscalYear(2026));
        assertThat(rows.getFirst().dueOn()).isEqualTo(LocalDate.of(2027, 1, 8));
        assertThat(city.as("drafter", () -> queries.after(city.entry(year, 2).id(), anyYear)))
                .contains(city.entry(year, 1).id());
        assertThat(turn("drafter")).containsExactly("1-1-1", "1-1-2");
        done(city.save("drafter", published, TestCity.written(Rating.A, "数え直したため")));
        done(city.take("drafter", Step.SUBMIT, published));
        assertThat(city.as("drafter", () -> queries.rows(mine(), 0, 1)))
                .as("last year is what is published, not what is being corrected")
                .extracting(EntryRow::lastYear)
                .containsExactly(Rating.B);
        assertThat(city.as("drafter", () -> queries.ids(mine())))
                .isEqualTo(city.as("drafter", () -> queries.rows(mine(), 0, 10)).stream()
                        .map(EntryRow::id)
                        .toList());
    }

    @Test
    void whoeverHoldsAReviewKeepsItOnHerDeskEvenIfAnotherHasToApprove() {
        Entry entry = city.walkTo(State.IN_REVIEW, year, 1);
        done(city.as(
                "reviewer",
                () -> progress.take(StepRequest.of(Step.OVERRIDE, entry.id(), entry.version())
                        .because("根拠の数字から見て")
                        .proposing(Rating.D))));
        assertThat(turn("reviewer")).containsExactly("1-1-1");
        assertThat(turn("reviewer2")).isEmpty();
        done(city.take("reviewer", Step.RELEASE, entry));
        assertThat(turn("reviewer")).isEmpty();
        assertThat(turn("reviewer2")).containsExactly("1-1-1");
    }

    @Test
    void theNextEntryIsTheFollowingOneAndAfterTheLastTheFirst() {
        EntryId first = city.entry(year, 1).id();
        EntryId second = city.entry(year, 2).id();
        assertThat(city.as("drafter", () -> queries.after(first, mine()))).contains(second);
        assertThat(city.as("drafter", () -> queries.after(second, mine()))).contains(first);
        city.walkTo(State.CONCURRENCE, year, 1);
        assertThat(city.as("drafter", () -> queries.after(second, mine()))).isEmpty();
    }

    @Test
    void entriesOfMyDepartmentsAreFewerThanThoseIMayRead() {
        EntryFilter lastYear = EntryFilter.of(city.entry(year, 1).cycle()).of(Whose.OF_MY_DEPARTMENTS);
        assertThat(city.as("drafter", () -> queries.count(lastYear))).isEqualTo(2);
        assertThat(city.as("reviewer", () -> queries.count(lastYear))).isZero();
        assertThat(city.as("reviewer", () -> queries.count(EntryFilter.of(year))))
                .isEqualTo(3);
    }

    @Test
    void aRatingIsFoundWhileItIsStillBeingWritten() {
        city.walkTo(State.DRAFT, year, 1);
        EntryFilter ofTheYear = EntryFilter.of(year);
        assertThat(codes("drafter", ofTheYear.rated(Rating.B))).containsExactly("1-1-1");
        assertThat(codes("drafter", ofTheYear.onlyUnrated())).containsExactly("1-1-2");
    }

    private EntryFilter mine() {
        return EntryFilter.of(year).of(Whose.MY_TURN);
    }

    private List<String> turn(String login) {
        return codes(login, mine());
    }

    private List<String> codes(String login, EntryFilter filter) {
        return city.as(login, () -> queries.rows(filter, 0, 10)).stream()
                .map(row -> row.code().toString())
                .toList();
    }
}
