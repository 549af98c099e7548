package dev.pledgeledger.progress;

import static dev.pledgeledger.progress.TestCity.done;
import static dev.pledgeledger.progress.TestCity.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pledgeledger.account.TransferPlan;
import dev.pledgeledger.account.TransferService;
import dev.pledgeledger.common.Prose;
import dev.pledgeledger.common.Rating;
import dev.pledgeledger.cycle.CycleId;
import dev.pledgeledger.database.DatabaseTest;
import dev.pledgeledger.database.FreshDatabase;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/// What becomes of the work of people who are moved: it stays with the department, and what they wrote stays theirs.
@DatabaseTest(FreshDatabase.Before.METHOD)
class TransferredPeopleIT {

    private static final String HEADINGS = "ログインID,氏名,役職,所属,役割,役割の部署,開始日,最終日\r\n";

    @Autowired
    TestCity city;

    @Autowired
    TransferService transfers;

    @Autowired
    Clock clock;

    CycleId year;

    @BeforeEach
    void found() {
        year = city.found();
    }

    @Test
    void aDraftGoesOnInItsDepartmentWithoutWhoeverBeganIt() {
        Entry entry = city.walkTo(State.DRAFT, year, 1);
        move("drafter,drafter,,図書課,担当者,図書課,,");
        move("otherdrafter,otherdrafter,,港湾課,担当者,港湾課,,");
        assertThatThrownBy(() -> city.take("drafter", Step.SUBMIT, entry)).isInstanceOf(AccessDeniedException.class);
        done(city.take("otherdrafter", Step.SUBMIT, entry));
        assertThat(done(city.take("head", Step.CONCUR, entry)).state()).isEqualTo(State.SUBMITTED);
    }

    @Test
    void aReturnComesToWhoeverIsInTheDepartmentThen() {
        Entry entry = city.walkTo(State.RETURNED, year, 1);
        move("drafter,drafter,,図書課,担当者,図書課,,");
        move("otherdrafter,otherdrafter,,港湾課,担当者,港湾課,,");
        done(city.save(
                "otherdrafter",
                entry,
                TestCity.written(Rating.B, "").withTexts(new Prose("・岸壁を三か所直しました。"), new Prose("・残りを直します。"))));
        assertThat(done(city.take("otherdrafter", Step.SUBMIT, entry)).state()).isEqualTo(State.CONCURRENCE);
    }

    @Test
    void whoeverWroteItAndBecameHeadOfTheDepartmentDoesNotConfirmIt() {
        Entry entry = city.walkTo(State.CONCURRENCE, year, 1);
        move("drafter,drafter,課長,港湾課,所属長,港湾課,,");
        assertThat(refused(city.take("drafter", Step.CONCUR, entry))).isNotEmpty();
        done(city.take("head", Step.CONCUR, entry));
    }

    @Test
    void whoeverWroteItAndCameToThePlanningOfficeDoesNotReviewIt() {
        Entry entry = city.walkTo(State.SUBMITTED, year, 1);
        move("drafter,drafter,,企画室,企画担当,,,");
        assertThat(refused(city.take("drafter", Step.CLAIM, entry))).isNotEmpty();
        done(city.take("reviewer", Step.CLAIM, entry));
        assertThat(refused(city.take("drafter", Step.APPROVE, entry))).isNotEmpty();
        done(city.take("reviewer", Step.APPROVE, entry));
    }

    private void move(String line) {
        byte[] file = (HEADINGS + line + "\r\n").getBytes(StandardCharsets.UTF_8);
        city.as("admin", () -> {
            TransferPlan plan = transfers.plan(file, LocalDate.now(clock));
            return transfers.apply(file, plan);
        });
    }
}
