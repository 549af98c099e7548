package dev.pledgeledger.audit;

import static dev.pledgeledger.progress.TestCity.done;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.pledgeledger.common.BusinessDays;
import dev.pledgeledger.common.CurrentActor;
import dev.pledgeledger.common.MovingClock;
import dev.pledgeledger.common.Rating;
import dev.pledgeledger.common.Role;
import dev.pledgeledger.cycle.CycleId;
import dev.pledgeledger.database.DatabaseTest;
import dev.pledgeledger.database.FreshDatabase;
import dev.pledgeledger.progress.DissentingCity;
import dev.pledgeledger.progress.Entry;
import dev.pledgeledger.progress.State;
import dev.pledgeledger.progress.Step;
import dev.pledgeledger.progress.TestCity;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/// 代決 and 後閲 of steps on entries.
@DatabaseTest(FreshDatabase.Before.METHOD)
class ReadAfterwardsIT {

    @Autowired
    TestCity city;

    @Autowired
    DissentingCity deputies;

    @Autowired
    DeputisedQueries deputised;

    @Autowired
    ReadAfterwardsService readings;

    @Autowired
    AuditQueries audit;

    @Autowired
    JdbcClient database;

    @Autowired
    CurrentActor actor;

    CycleId year;
    Entry entry;

    @BeforeEach
    void theHeadIsAway() {
        year = city.found();
        deputies.standIn("otherhead", "head", TestCity.HARBOUR);
        entry = city.walkTo(State.CONCURRENCE, year, 1);
    }

    @Test
    void whatADeputyDecidesWaitsForHerPrincipalUntilSheHasReadIt() {
        done(city.take("otherhead", Step.CONCUR, entry));
        DeputisedDecision decision = waitingFor("head").getFirst();
        assertThat(decision.line().action()).isEqualTo("CONCUR");
        assertThat(decision.line().who().name()).isEqualTo("otherhead");
        assertThat(decision.line().who().actingFor()).isEqualTo("head");
        assertThat(read("head", decision)).isOne();
        assertThat(waitingFor("head")).isEmpty();
        assertThat(city.as("head", deputised::mine))
                .singleElement()
                .matches(one -> one.readAt() != null && !one.isUnread());
    }

    @Test
    void readingIsOnRecordOnceAndOnlyOfThePrincipal() {
        done(city.take("otherhead", Step.CONCUR, entry));
        DeputisedDecision decision = waitingFor("head").getFirst();
        assertThat(read("otherhead", decision)).isZero();
        assertThat(read("reviewer", decision)).isZero();
        assertThat(read("head", decision)).isOne();
        assertThat(read("head", decision)).isZero();
        assertThat(city.as("auditor", () -> audit.lines(AuditFilter.action("READ_AFTERWARDS"), 0, 10)))
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.who().name()).isEqualTo("head");
                    assertThat(line.subject()).isEqualTo(decision.line().subject());
                    assertThat(line.after())
                            .containsEntry("line", (int) decision.line().number());
                });
    }

    @Test
    void readingDecidesNothingAndStandsInNobodysWay() {
        done(city.take("otherhead", Step.OBJECT, entry, "数字が古い"));
        done(city.save("drafter", entry, TestCity.written(Rating.B, "").withAnswer("新しい数字です。")));
        done(city.take("drafter", Step.SUBMIT, entry));
        read("head", waitingFor("head").getFirst());
        done(city.take("drafter", Step.PULL_BACK, entry));
    }

    @Test
    void reviewersDecideThroughDeputiesToo() {
        deputies.standIn("otherdrafter", "reviewer", Role.REVIEWER);
        done(city.take("otherdrafter", Step.SETTLE, entry, "所属長が不在のため"));
        done(city.take("otherdrafter", Step.CLAIM, entry));
        done(city.take("otherdrafter", Step.RETURN, entry, "根拠を書いてください"));
        assertThat(waitingFor("reviewer"))
                .extracting(one -> one.line().action(), one -> one.line().reason())
                .containsExactly(tuple("RETURN", "根拠を書いてください"), tuple("SETTLE", "所属長が不在のため"));
        assertThat(waitingFor("head")).isEmpty();
    }

    @Test
    void whatPrincipalsDecideThemselvesWaitsForNobody() {
        done(city.take("head", Step.CONCUR, entry));
        assertThat(waitingFor("head")).isEmpty();
    }

    @Test
    void whatWaitsLongerThanFiveWorkingDaysIsSeenByThoseWhoWatchOverTheProcess() {
        done(city.take("otherhead", Step.CONCUR, entry));
        assertThat(city.as("admin", deputised::overdue)).isZero();
        assertThat(overdueIn(Duration.ofDays(4))).isZero();
        assertThat(overdueIn(Duration.ofDays(30))).isOne();
        assertThat(unreadInTheLog()).extracting(AuditLine::action).containsExactly("CONCUR");
        read("head", waitingFor("head").getFirst());
        assertThat(overdueIn(Duration.ofDays(30))).isZero();
        assertThat(unreadInTheLog()).isEmpty();
        assertThatThrownBy(() -> city.as("drafter", deputised::overdue)).isInstanceOf(AccessDeniedException.class);
    }

    private List<AuditLine> unreadInTheLog() {
        return city.as("auditor", () -> audit.lines(new AuditFilter("", "", null, null, null, true), 0, 10));
    }

    private int overdueIn(Duration time) {
        MovingClock clock = new MovingClock(Instant.now());
        clock.pass(time);
        return new DeputisedQueries(database, actor, clock, () -> BusinessDays.BY_LAW).overdue();
    }

    private List<DeputisedDecision> waitingFor(String login) {
        return city.as(
                login,
                () -> deputised.mine().stream()
                        .filter(DeputisedDecision::isUnread)
                        .toList());
    }

    private int read(String login, DeputisedDecision decision) {
        return city.as(login, () -> readings.read(List.of(decision.line().number())));
    }
}
