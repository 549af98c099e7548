package dev.pledgeledger.progress;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pledgeledger.common.Prose;
import dev.pledgeledger.common.Rating;
import dev.pledgeledger.cycle.CycleId;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/// Corrects what a [TestCity] has published.
@Component
public class TestCorrections {

    private final TestCity city;
    private final ProgressService progress;
    private final Texts texts;

    TestCorrections(TestCity city, ProgressService progress, Texts texts) {
        this.city = city;
        this.progress = progress;
        this.texts = texts;
    }

    /// Opens other words for what was achieved; they wait for a second reviewer.
    public void reword(CycleId year, int number, String achievements) {
        Entry entry = city.entry(year, number);
        Content published = texts.revision(entry.published()).orElseThrow().content();
        Content wording = published.withTexts(new Prose(achievements), published.plans());
        StepRequest request = StepRequest.of(Step.CORRECT_WORDING, entry.id(), entry.version())
                .because("数字の写し間違いのため");
        TestCity.done(city.as("reviewer", () -> progress.correctWording(request, wording)));
    }

    /// The second reviewer approves it.
    public void approve(CycleId year, int number) {
        TestCity.done(city.take("reviewer2", Step.CLAIM, city.entry(year, number)));
        TestCity.done(city.take("reviewer2", Step.APPROVE, city.entry(year, number)));
        assertThat(city.entry(year, number).state()).isEqualTo(State.APPROVED);
    }

    /// Opens an entry of the harbour for a correction of its rating and goes with it as far as the review.
    public void rerate(CycleId year, int number, Rating rating, String reason) {
        open(year, number);
        Entry entry = city.entry(year, number);
        TestCity.done(city.save("drafter", entry, TestCity.written(rating, reason)));
        TestCity.done(city.take("drafter", Step.SUBMIT, entry));
        TestCity.done(city.take("head", Step.CONCUR, entry));
        assertThat(city.entry(year, number).state()).isEqualTo(State.SUBMITTED);
    }

    /// Opens an entry for a correction of whatever is in it.
    public void open(CycleId year, int number) {
        Entry entry = city.entry(year, number);
        StepRequest request = StepRequest.of(Step.CORRECT, entry.id(), entry.version())
                .because("評価の根拠に誤りがあったため")
                .dueOn(LocalDate.of(2027, 7, 1));
        TestCity.done(city.as("reviewer", () -> progress.take(request)));
    }
}
