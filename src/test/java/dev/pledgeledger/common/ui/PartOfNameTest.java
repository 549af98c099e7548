package dev.pledgeledger.common.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartOfNameTest {

    @ParameterizedTest
    @CsvSource({
        "14 海の豊かさを守ろう, 14, true",
        "14 海の豊かさを守ろう, １４, true",
        "14 海の豊かさを守ろう, 豊かさ, true",
        "14 海の豊かさを守ろう, 陸, false",
        "みなとＤＸ推進事業, dx, true",
        "みなとＤＸ推進事業, ' 推進 ', true",
        "みなとＤＸ推進事業, ﾐﾅﾄ, false"
    })
    void aNameIsFoundByAnyPartHoweverWideItIsTyped(String name, String typed, boolean found) {
        assertThat(PartOfName.<String>of(each -> each).test(name, typed)).isEqualTo(found);
    }
}
