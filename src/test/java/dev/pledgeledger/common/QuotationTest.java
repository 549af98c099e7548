package dev.pledgeledger.common;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class QuotationTest {

    private static final Prose TEXT =
            new Prose("【岸壁】\n・西の岸壁を二か所直しました。\n・点検を15回行いました。\n　 1. 春に点検を15回行いました。\n\n※数は月報による。");

    @Test
    void whatIsMarkedOnAScreenIsQuotedAsItWasTyped() {
        assertThat(Quotation.marked(TEXT, "二か所直しました。点検を", ""))
                .contains(new Quotation("二か所直しました。\n・点検を", TEXT.source().indexOf("二か所")));
        assertThat(Quotation.marked(TEXT, "・西の岸壁を", "")).map(Quotation::words).contains("西の岸壁を");
        assertThat(Quotation.marked(TEXT, "※数は月報", "")).map(Quotation::words).contains("数は月報");
        assertThat(Quotation.marked(TEXT, "【岸壁】", "")).map(Quotation::words).contains("【岸壁】");
    }

    @Test
    void ofWordsThatOccurTwiceThoseAreMeantThatStandThere() {
        assertThat(Quotation.marked(TEXT, "点検を15回", "【岸壁】\n西の岸壁を二か所直しました。\n点検を15回行いました。\n春に"))
                .map(Quotation::at)
                .contains(TEXT.source().lastIndexOf("点検を15回"));
        assertThat(Quotation.marked(TEXT, "点検を15回", "【岸壁】\n西の岸壁を二か所直しました。"))
                .map(Quotation::at)
                .contains(TEXT.source().indexOf("点検を15回"));
    }

    @Test
    void whatIsNotInTheTextIsNoQuotation() {
        assertThat(Quotation.marked(TEXT, "東の岸壁", "")).isEmpty();
        assertThat(Quotation.marked(TEXT, " \n", "")).isEmpty();
        assertThat(Quotation.marked(Prose.EMPTY, "岸壁", "")).isEmpty();
    }

    @Test
    void theSameWordsAreFoundAgainWhereverTheyHaveMoved() {
        Prose now = new Prose("・点検を15回行いました。\n・桟橋を塗りました。\n・西の岸壁を\n　二か所直しました。");
        assertThat(quoted("岸壁を二か所").in(now, TEXT))
                .contains(new Quotation.Found("岸壁を二か所", "点検を15回行いました。桟橋を塗りました。西の".length(), true));
    }

    @Test
    void aRewrittenPassageIsFoundInTheItemThatItsOwnBecame() {
        Prose now = new Prose("・桟橋を塗りました。\n・西の岸壁を三か所直しました。");
        assertThat(quoted("二か所").in(now, TEXT))
                .contains(new Quotation.Found("・西の岸壁を三か所直しました。", "桟橋を塗りました。".length(), false));
    }

    @Test
    void aPassageWhoseItemIsGoneIsLost() {
        assertThat(quoted("二か所").in(new Prose("・桟橋を塗りました。"), TEXT)).isEmpty();
        assertThat(quoted("二か所").in(Prose.EMPTY, TEXT)).isEmpty();
    }

    private static Quotation quoted(String words) {
        return Quotation.marked(TEXT, words, "").orElseThrow();
    }
}
