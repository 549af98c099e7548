package dev.pledgeledger.progress.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import dev.pledgeledger.progress.Entry;
import dev.pledgeledger.progress.EntryDetailsQueries;
import dev.pledgeledger.progress.State;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// The proofreader follows the typing.
class ProofreadingViewTest extends EntryScreenTest {

    @Autowired
    EntryDetailsQueries details;

    private Entry entry;

    @BeforeEach
    void thePageIsOpen() {
        entry = city.walkTo(State.DRAFT, year, 1);
        visit("drafter", entry);
    }

    @Test
    void aSpellingOfTheWordListIsMendedWithOneClickAndStored() {
        write("主な取組実績", "・岸壁の取り組みを終えました。");
        assertThat(words()).contains("要確認", "「取り組み」", "「取組」に直す");
        click("「取組」に直す");
        assertThat(area("主な取組実績").getValue()).isEqualTo("・岸壁の取組を終えました。");
        assertThat(offers("「取組」に直す")).isFalse();
        assertThat(city.as(
                                "auditor",
                                () -> details.find(entry.id()).orElseThrow().content())
                        .achievements()
                        .source())
                .isEqualTo("・岸壁の取組を終えました。");
    }

    @Test
    void whatOnlyTheWriterCanTellIsSaidWithoutAMend() {
        write("今後の主な取組予定", "・灯台を直しました。");
        assertThat(words()).contains("要確認", "「直しました」");
        assertThat(find(Button.class).withText("に直す").exists()).isFalse();
    }

    @Test
    void whatIsAllRightIsLeftInPeace() {
        write("主な取組実績", "・岸壁を二か所直しました。");
        assertThat(words()).doesNotContain("要確認").doesNotContain("参考");
    }

    @Test
    void ratingAndWordsAreReadTogether() {
        write("主な取組実績", "・岸壁の直し方を検討しています。");
        rate("A");
        assertThat(find(FindingsList.class).all())
                .anySatisfy(list -> assertThat(wordsOf(list)).anyMatch(words -> words.contains("要確認")));
    }
}
