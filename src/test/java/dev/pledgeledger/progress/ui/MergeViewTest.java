package dev.pledgeledger.progress.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import dev.pledgeledger.common.Rating;
import dev.pledgeledger.progress.Content;
import dev.pledgeledger.progress.Entry;
import dev.pledgeledger.progress.EntryDetailsQueries;
import dev.pledgeledger.progress.State;
import dev.pledgeledger.progress.Step;
import dev.pledgeledger.progress.TestCity;
import dev.pledgeledger.progress.TypedTexts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Two people write in one entry, and whoever saves second.
class MergeViewTest extends EntryScreenTest {

    private static final String TITLE = "drafterさんが、この画面を開いたあとに保存しています";
    private static final Content BEFORE = TestCity.written(Rating.B, "");

    @Autowired
    EntryDetailsQueries details;

    private Entry entry;

    @BeforeEach
    void thePageIsOpen() {
        entry = city.walkTo(State.DRAFT, year, 1);
        visit("drafter", entry);
    }

    @Test
    void whatTheyChangedInDifferentFieldsIsPutTogether() {
        elsewhere(null, "・灯台も直します。");
        write("主な取組実績", "・桟橋を三か所直しました。");
        roundTrip();
        assertThat(words()).contains("drafterさんの入力と合わせて保存しました").doesNotContain(TITLE);
        assertThat(area("今後の主な取組予定").getValue()).isEqualTo("・灯台も直します。");
        assertStored("・桟橋を三か所直しました。", "・灯台も直します。");
    }

    @Test
    void whereBothChangedAFieldNothingIsStoredUntilSheHasChosen() {
        elsewhere("・岸壁を五か所直しました。", "・灯台も直します。");
        write("主な取組実績", "・桟橋を三か所直しました。");
        assertThat(words()).contains(TITLE, "未保存", "五", "主な取組実績の選択が未入力");
        assertThat(button("選んだ内容で保存する").isEnabled()).isFalse();
        assertThat(area("主な取組実績").getValue()).isEqualTo("・桟橋を三か所直しました。");
        assertStored("・岸壁を五か所直しました。", "・灯台も直します。");
    }

    @Test
    void sheKeepsHerOwn() {
        elsewhere("・岸壁を五か所直しました。", null);
        write("主な取組実績", "・桟橋を三か所直しました。");
        keep("自分の入力を残す");
        assertThat(words()).contains("保存済").doesNotContain(TITLE, "未保存");
        assertStored("・桟橋を三か所直しました。", BEFORE.plans().source());
    }

    @Test
    void sheKeepsTheOthers() {
        elsewhere("・岸壁を五か所直しました。", null);
        write("主な取組実績", "・桟橋を三か所直しました。");
        keep("保存されている文を残す");
        assertThat(area("主な取組実績").getValue()).isEqualTo("・岸壁を五か所直しました。");
        assertThat(words()).doesNotContain(TITLE, "未保存");
        assertStored("・岸壁を五か所直しました。", BEFORE.plans().source());
    }

    @Test
    void sheKeepsBothOneAfterTheOther() {
        elsewhere("・岸壁を五か所直しました。", null);
        write("主な取組実績", "・桟橋を三か所直しました。");
        keep("両方を残す（自分の入力を後ろに続ける）");
        assertStored("・岸壁を五か所直しました。\n・桟橋を三か所直しました。", BEFORE.plans().source());
    }

    @Test
    void theStoredVersionCanBeOpenedInstead() {
        elsewhere("・岸壁を五か所直しました。", null);
        write("主な取組実績", "・桟橋を三か所直しました。");
        click("保存されている版を開く");
        assertThat(area("主な取組実績").getValue()).isEqualTo("・岸壁を五か所直しました。");
        assertThat(words()).doesNotContain(TITLE);
    }

    @Test
    void whatIsTypedAfterItWasSubmittedStaysOnThePage() {
        TestCity.done(city.take("drafter", Step.SUBMIT, entry));
        write("主な取組実績", "・桟橋を三か所直しました。");
        assertThat(words()).contains("未保存");
        assertThat(area("主な取組実績").getValue()).isEqualTo("・桟橋を三か所直しました。");
        assertStored(BEFORE.achievements().source(), BEFORE.plans().source());
    }

    private void elsewhere(String achievements, String plans) {
        TestCity.done(city.save("drafter", entry, new TypedTexts(achievements, plans, null, null).in(BEFORE)));
    }

    @SuppressWarnings("unchecked")
    private void keep(String choice) {
        test((RadioButtonGroup<Object>)
                        find(RadioButtonGroup.class).withLabel("主な取組実績").single())
                .selectItem(choice);
        click("選んだ内容で保存する");
    }

    private void assertStored(String achievements, String plans) {
        Content stored =
                city.as("auditor", () -> details.find(entry.id()).orElseThrow().content());
        assertThat(stored.achievements().source()).isEqualTo(achievements);
        assertThat(stored.plans().source()).isEqualTo(plans);
    }
}
