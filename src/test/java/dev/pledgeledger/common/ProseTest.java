package dev.pledgeledger.common;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pledgeledger.common.Block.Bullet;
import dev.pledgeledger.common.Block.Bullets;
import dev.pledgeledger.common.Block.Heading;
import dev.pledgeledger.common.Block.Note;
import dev.pledgeledger.common.Block.Numbered;
import dev.pledgeledger.common.Block.NumberedItem;
import dev.pledgeledger.common.Block.Paragraph;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProseTest {

    @Test
    void typedTextIsPutInOrder() {
        Prose prose = Prose.of("\r\n  図書館を開けました。 \t\r\n\r\n\r\n\u00A0\r\n・本を増やしました。\u3000\rおわり\n\n");

        assertThat(prose.source()).isEqualTo("図書館を開けました。\n\n・本を増やしました。\nおわり");
    }

    @Test
    void everyMarkMakesItsBlock() {
        Prose prose = Prose.of("""
                次の取組を行いました。
                【公園】
                ○遊具の更新
                ・すべり台
                ・ぶらんこ
                ●植栽
                1. 調査
                ２．設計
                ※金額は見込み

                以上です。
                二行目です。""");

        assertThat(prose.blocks())
                .containsExactly(
                        new Paragraph(List.of("次の取組を行いました。")),
                        new Heading("公園"),
                        new Bullets(List.of(
                                new Bullet("○", List.of("遊具の更新"), List.of(bullet("すべり台"), bullet("ぶらんこ"))),
                                new Bullet("●", List.of("植栽"), List.of()))),
                        new Numbered(List.of(new NumberedItem(1, List.of("調査")), new NumberedItem(2, List.of("設計")))),
                        new Note(List.of("金額は見込み")),
                        new Paragraph(List.of("以上です。", "二行目です。")));
    }

    @Test
    void anIndentedLineContinuesItsItemAndAnUnindentedOneDoesNot() {
        assertThat(Prose.of("・橋を架けました。\n  (二か所)").blocks())
                .containsExactly(new Bullets(List.of(new Bullet("・", List.of("橋を架けました。", "(二か所)"), List.of()))));
        assertThat(Prose.of("・橋を架けました。\n道を直しました。").blocks())
                .containsExactly(new Bullets(List.of(bullet("橋を架けました。"))), new Paragraph(List.of("道を直しました。")));
    }

    @Test
    void whatOnlyLooksLikeAMarkIsText() {
        assertThat(Prose.of("○○課と調整しました。").blocks()).containsExactly(new Paragraph(List.of("○○課と調整しました。")));
        assertThat(Prose.of("1.5kmを整備しました。").blocks()).containsExactly(new Paragraph(List.of("1.5kmを整備しました。")));
        assertThat(Prose.of("【道路】の整備").blocks()).containsExactly(new Paragraph(List.of("【道路】の整備")));
        assertThat(Prose.of("支店・営業所").blocks()).containsExactly(new Paragraph(List.of("支店・営業所")));
    }

    @Test
    void htmlIsSemanticAndEscaped() {
        Prose prose = Prose.of("【A & B】\n<b>太字</b>\n改行\n・\"引用\"\n○外\n・内\n●黒\n1. 一\n3. 三\n※注");

        assertThat(prose.toHtml()).isEqualTo("""
                <p class="heading"><strong>【A &amp; B】</strong></p>
                <p>&lt;b&gt;太字&lt;/b&gt;<br>改行</p>
                <ul><li>&quot;引用&quot;</li></ul>
                <ul class="outer"><li>外<ul><li>内</li></ul></li><li class="solid">黒</li></ul>
                <ol><li>一</li><li value="3">三</li></ol>
                <p class="note">※注</p>""");
    }

    @Test
    void oneLineHoldsTheWholeText() {
        assertThat(Prose.of("道を直しました。\n\n・東側\n・西側\n　(一部)\n※継続").toLine()).isEqualTo("道を直しました。 ・東側 ・西側 (一部) ※継続");
    }

    @Test
    void lettersLeaveOutItemMarksAndWhiteSpaceOnly() {
        assertThat(Prose.of("・支店・営業所 の\n○ 10・20番\n1. 一\n【見出し】\n※注").letters()).isEqualTo("支店・営業所の10・20番一【見出し】※注");
    }

    @Test
    void anEmptyTextHasNoBlocks() {
        assertThat(Prose.EMPTY.blocks()).isEmpty();
        assertThat(Prose.EMPTY.toHtml()).isEmpty();
        assertThat(Prose.of(" \n\u3000\n").isEmpty()).isTrue();
    }

    private static Bullet bullet(String line) {
        return new Bullet("・", List.of(line), List.of());
    }
}
