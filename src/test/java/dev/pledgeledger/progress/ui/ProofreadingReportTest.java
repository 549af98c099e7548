package dev.pledgeledger.progress.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.select.Select;
import dev.pledgeledger.common.Prose;
import dev.pledgeledger.common.Rating;
import dev.pledgeledger.progress.Entry;
import dev.pledgeledger.progress.ScreenTest;
import dev.pledgeledger.progress.Step;
import dev.pledgeledger.progress.TestCity;
import dev.pledgeledger.proof.ReportFinding;
import dev.pledgeledger.proof.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProofreadingReportTest extends ScreenTest {

    @ParameterizedTest
    @ValueSource(strings = {"drafter", "head", "admin"})
    void nobodyElseOpensIt(String login) {
        signIn(login);
        open("proofreading");
        assertThat(find(ProofreadingView.class).exists()).isFalse();
    }

    @Test
    void withNothingHandedInItSaysWhatToWaitFor() {
        signIn("reviewer");
        open("proofreading");
        assertThat(words()).contains("各課が提出すると");
    }

    @Test
    void whatWasHandedInIsProofreadAcrossTheReport() {
        handIn();
        signIn("reviewer");
        open("proofreading");
        assertThat(rows(ReportFinding.class))
                .extracting(found -> found.finding().rule())
                .contains(Rule.DOUBLED, Rule.TENSE);
        choose(Rule.DOUBLED);
        assertThat(rows(ReportFinding.class))
                .singleElement()
                .satisfies(found -> assertThat(found.pledge().toString()).isEqualTo("1-1-1"));
    }

    private void handIn() {
        Entry entry = city.entry(year, 1);
        TestCity.done(city.take("drafter", Step.START, entry));
        TestCity.done(city.save(
                "drafter",
                entry,
                TestCity.written(Rating.B, "")
                        .withTexts(new Prose("・岸壁を二か所直しました。\n・岸壁を二か所直しました。"), new Prose("・残る一か所を直しました。"))));
        TestCity.done(city.take("drafter", Step.SUBMIT, entry));
    }

    @SuppressWarnings("unchecked")
    private void choose(Rule rule) {
        ((Select<Rule>) find(Select.class).single()).setValue(rule);
        roundTrip();
    }
}
