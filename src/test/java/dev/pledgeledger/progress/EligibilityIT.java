package dev.pledgeledger.progress;

import static dev.pledgeledger.progress.TestCity.done;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import dev.pledgeledger.common.DepartmentId;
import dev.pledgeledger.common.Rating;
import dev.pledgeledger.cycle.CycleId;
import dev.pledgeledger.database.DatabaseTest;
import dev.pledgeledger.database.FreshDatabase;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@DatabaseTest(FreshDatabase.Before.METHOD)
class EligibilityIT {

    @Autowired
    TestCity city;

    @Autowired
    EligibilityQueries queries;

    @Autowired
    EntryDetailsQueries details;

    @Autowired
    ProgressService progress;

    @Autowired
    Entries entries;

    @Autowired
    JdbcClient database;

    CycleId year;

    @BeforeEach
    void found() {
        year = city.found();
    }

    @Test
    void eachAnswerThatIsWaitedForNamesItsDepartmentItsCapacityAndItsPeople() {
        DepartmentId library = city.entry(year, 3).lead().orElseThrow();
        Entry before = city.entry(year, 1);
        entries.assign(before.id(), List.of(before.lead().orElseThrow(), library), List.of(library));
        database.sql("update cycle set director_confirms = true").update();
        Entry entry = city.walkTo(State.CONCURRENCE, year, 1);
        assertThat(eligible("auditor", entry))
                .extracting(Eligibility::asked, Eligibility::names)
                .containsExactlyInAnyOrder(
                        asked(TestCity.HARBOUR, Concurrence.Capacity.HEAD, "head"),
                        asked(TestCity.HARBOUR, Concurrence.Capacity.DIRECTOR),
                        asked(TestCity.LIBRARY, Concurrence.Capacity.JOINT, "otherhead"));
    }

    @Test
    void whoWroteIsNamedAmongThoseWhoCannotApproveWithTheReason() {
        Entry entry = city.walkTo(State.IN_REVIEW, year, 1);
        done(city.as(
                "reviewer",
                () -> progress.take(StepRequest.of(Step.OVERRIDE, entry.id(), entry.version())
                        .because("根拠の数字から見て")
                        .proposing(Rating.D))));
        Eligibility approval = eligible("auditor", entry).getFirst();
        assertThat(approval.names()).containsExactly("reviewer2");
        assertThat(approval.excluded())
                .containsExactly(new Eligibility.Excluded("reviewer", List.of(new Refusal.OwnSubmission())));
    }

    @Test
    void whereNobodyIsLeftTheAnswerIsEmpty() {
        Entry entry = city.walkTo(State.CONCURRENCE, year, 1);
        database.sql("update staff set active = false where login = 'head'").update();
        assertThat(eligible("reviewer", entry)).singleElement().matches(Eligibility::isEmpty);
    }

    @Test
    void whoMayNotReadTheEntryIsToldNothing() {
        Entry entry = city.walkTo(State.CONCURRENCE, year, 1);
        assertThatThrownBy(() -> eligible("otherdrafter", entry)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void dissentStaysInSightAfterTheTextWasMendedAndAgreedTo() {
        Entry entry = city.walkTo(State.CONCURRENCE, year, 1);
        done(city.take("head", Step.OBJECT, entry, "数字が古い"));
        done(city.save("drafter", entry, TestCity.written(Rating.B, "").withAnswer("直しました")));
        done(city.take("drafter", Step.SUBMIT, entry));
        done(city.take("reviewer", Step.SETTLE, entry, "所属長が出張中のため"));
        assertThat(city.as(
                        "reviewer", () -> details.find(entry.id()).orElseThrow().answers()))
                .extracting(
                        Concurrence.Answer::decision,
                        Concurrence.Answer::revision,
                        Concurrence.Answer::by,
                        Concurrence.Answer::reason)
                .containsExactly(
                        tuple(Concurrence.Decision.SETTLED, 2, "reviewer", "所属長が出張中のため"),
                        tuple(Concurrence.Decision.OBJECTED, 1, "head", "数字が古い"));
    }

    private static Tuple asked(String department, Concurrence.Capacity capacity, String... names) {
        return tuple(new Eligibility.Asked(department, capacity), List.of(names));
    }

    private List<Eligibility> eligible(String login, Entry entry) {
        return city.as(login, () -> queries.of(entry.id()));
    }
}
