package dev.pledgeledger.publication;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SearchWordsTest {

    @ParameterizedTest
    @CsvSource({
        "ＩＣＴ, ICT推進課",
        "ict, ＩＣＴ推進課",
        "ﾊﾞｽ, 予約型バスの実証運行",
        "ばす, 予約型ﾊﾞｽの実証運行",
        "コドモ, こども保育課",
        "1-1-1, １－１－１ 空き店舗",
        "２０台, 台数は20台",
        "Wi-Fiを12か所, Wi-Fi を 12 か所に整備",
        "か\u3099, カ\u3099ラス",
        "葛城, 葛\uDB40\uDD00城",
        "㈱, (株)"
    })
    void widthCaseKanaAndWhatIsNotSeenMakeNoDifference(String typed, String text) {
        assertThat(SearchWords.of(typed).in(text)).isTrue();
    }

    @Test
    void allWordsMustBeThereInAnyOrder() {
        assertThat(SearchWords.of("　補助　保育士 ").in("保育士の就職相談会と補助")).isTrue();
        assertThat(SearchWords.of("補助 市営").in("保育士の就職相談会と補助")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "　", "\u0001", "\u200B"})
    void whoTypesNothingIsShownEverything(String typed) {
        assertThat(SearchWords.of(typed).words()).isEmpty();
        assertThat(SearchWords.of(typed).in("何でも")).isTrue();
    }

    @Test
    void aQuestionIsLookedAtAsFarAsItMayBeLong() {
        assertThat(SearchWords.of("𠮷".repeat(5000)).typed()).isEqualTo("𠮷".repeat(SearchWords.LONGEST));
    }
}
