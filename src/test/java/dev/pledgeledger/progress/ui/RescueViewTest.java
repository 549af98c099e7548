package dev.pledgeledger.progress.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pledgeledger.progress.EditorSecret;
import dev.pledgeledger.progress.EditorService;
import dev.pledgeledger.progress.Entry;
import dev.pledgeledger.progress.SignOfLife;
import dev.pledgeledger.progress.State;
import dev.pledgeledger.progress.Step;
import dev.pledgeledger.progress.TestCity;
import dev.pledgeledger.progress.TypedTexts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// What was typed and could not be saved is offered when its writer comes back.
class RescueViewTest extends EntryScreenTest {

    private static final String TITLE = "保存できなかった入力が残っています";

    @Autowired
    EditorService editors;

    private Entry entry;

    @BeforeEach
    void somethingIsStored() {
        entry = city.walkTo(State.DRAFT, year, 1);
    }

    @Test
    void itIsShownBesideWhatIsStoredAndPutBack() {
        handedIn("・岸壁を五か所直しました。");
        visit("drafter", entry);
        assertThat(words()).contains(TITLE, "二", "五");
        click("残っている入力に戻す");
        assertThat(area("主な取組実績").getValue()).isEqualTo("・岸壁を五か所直しました。");
        assertThat(words()).contains("保存済").doesNotContain(TITLE);
        openPage(entry);
        assertThat(area("主な取組実績").getValue()).isEqualTo("・岸壁を五か所直しました。");
        assertThat(words()).doesNotContain(TITLE);
    }

    @Test
    void itStaysUntilItsWriterDecides() {
        handedIn("・岸壁を五か所直しました。");
        visit("drafter", entry);
        write("今後の主な取組予定", "・残りも直します。");
        openPage(entry);
        assertThat(words()).contains(TITLE);
        click("残っている入力を捨てる");
        assertThat(words()).doesNotContain(TITLE);
        openPage(entry);
        assertThat(words()).doesNotContain(TITLE);
        assertThat(area("主な取組実績").getValue()).contains("二か所");
    }

    @Test
    void whatIsStoredByNowIsNotOffered() {
        handedIn("・岸壁を五か所直しました。 ");
        TestCity.done(city.save(
                "drafter", entry, new TypedTexts("・岸壁を五か所直しました。", null, null, null).in(TestCity.written(null, ""))));
        visit("drafter", entry);
        assertThat(words()).doesNotContain(TITLE);
        assertThat(city.as("drafter", () -> editors.rescued(entry.id()))).isEmpty();
    }

    @Test
    void whereSheMayNotWriteAnyMoreSheCanStillReadAndCopyIt() {
        handedIn("・岸壁を五か所直しました。");
        TestCity.done(city.take("drafter", Step.SUBMIT, entry));
        visit("drafter", entry);
        assertThat(words()).contains(TITLE, "五");
        assertThat(offers("残っている入力に戻す")).isFalse();
    }

    @Test
    void nobodyElseSeesIt() {
        handedIn("・岸壁を五か所直しました。");
        visit("reviewer", entry);
        assertThat(words()).doesNotContain(TITLE).doesNotContain("五");
    }

    private void handedIn(String achievements) {
        EditorSecret page = city.as("drafter", () -> editors.open(entry.id()));
        editors.heard(page, new SignOfLife.Unsaved(new TypedTexts(achievements, null, null, null)));
    }
}
