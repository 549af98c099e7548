package dev.pledgeledger.progress.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pledgeledger.cycle.Cycle;
import dev.pledgeledger.progress.ScreenTest;
import dev.pledgeledger.progress.State;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CycleListViewTest extends ScreenTest {

    @Test
    void aReviewerSeesTheYearsNewestFirst() {
        signIn("reviewer");
        open("cycles");
        assertThat(rows(Cycle.class)).extracting(Cycle::state).containsExactly(Cycle.State.OPEN, Cycle.State.PUBLISHED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"drafter", "head", "signatory", "auditor", "admin"})
    void nobodyElseOpensOrClosesYears(String login) {
        signIn(login);
        open("cycles");
        assertThat(find(CycleListView.class).exists()).isFalse();
    }

    @Test
    void theReviewListHoldsWhatWasSubmittedAndIsForReviewersOnly() {
        city.walkTo(State.SUBMITTED, year, 1);
        signIn("reviewer");
        open("review");
        assertThat(words()).contains("1件");
        signIn("drafter");
        open("review");
        assertThat(find(ReviewListView.class).exists()).isFalse();
    }
}
