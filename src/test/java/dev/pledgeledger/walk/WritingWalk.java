package dev.pledgeledger.walk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import dev.pledgeledger.cycle.CycleService;
import dev.pledgeledger.cycle.CycleSettings;
import dev.pledgeledger.database.FreshDatabase;
import dev.pledgeledger.progress.Content;
import dev.pledgeledger.progress.EntryDetailsQueries;
import dev.pledgeledger.progress.State;
import dev.pledgeledger.progress.TestCorrections;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// A drafter begins with last year's plans, and pastes what she has elsewhere.
@FreshDatabase(FreshDatabase.Before.METHOD)
class WritingWalk extends CityWalk {

    private static final String FIELD = "主な取組実績";

    /// As Word puts it into the clipboard.
    private static final String WORD_LIST = """
            <html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style>p.MsoListParagraph {margin:0}</style></head>
            <body lang=JA><!--StartFragment-->
            <p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><![if !supportLists]><span lang=EN-US
            style='font-family:Wingdings'><span style='mso-list:Ignore'>l<span style='font:7.0pt "Times New Roman"'>&nbsp;
            </span></span></span><![endif]><span style='color:red'>岸壁を<b>二か所</b>直しました。</span></p>
            <p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><![if !supportLists]><span lang=EN-US
            style='font-family:Wingdings'><span style='mso-list:Ignore'>l<span style='font:7.0pt "Times New Roman"'>&nbsp;
            </span></span></span><![endif]><span>点検を十回行いました。</span></p>
            <!--EndFragment--></body></html>
            """;

    private static final String WORD_PLAIN = "l\t岸壁を二か所直しました。\r\nl\t点検を十回行いました。\r\n";

    @Autowired
    EntryDetailsQueries details;

    @Autowired
    CycleService cycles;

    @Autowired
    TestCorrections corrections;

    @Test
    void aDrafterBeginsWithLastYearsPlans() {
        askOfEverybody("・数字には、いつのものかを書いてください。\n・個人の名前は書かないでください。");
        corrections.reword(city.publishedBefore(year), 1, "・昨年は二回の点検を行いました。");
        Page page = visit("drafter", entry(1));
        assertThat(page.locator(".instructions")).containsText("いつのものか");
        assertThat(page.locator(".last-year")).containsText("審査の指摘");
        browser.look(page, "plans-offered");
        button(page, "前年度の予定から始める").click();
        assertThat(field(page, FIELD)).hasValue("・案内板の設置を進めました。\n・来年も点検を続けます。");
        assertThat(page.locator(".proposal-note")).containsText("まだ直されていません");
        page.waitForCondition(() -> stored().contains("案内板"));
        browser.look(page, "plans-proposed");
        page.reload();
        assertThat(page.locator(".proposal-note")).isVisible();
        field(page, FIELD).fill("・点検を十二回行いました。");
        assertThat(page.locator(".proposal-note")).isHidden();
        assertThat(page.locator(".unmentioned")).containsText("案内板の設置を進めていきます。");
        browser.look(page, "plans-unmentioned");
        button(page, "「・案内板の設置を進めていきます。」を実績に加える").click();
        assertThat(field(page, FIELD)).hasValue("・点検を十二回行いました。\n・案内板の設置を進めました。");
        page.waitForCondition(() -> stored().contains("案内板"));
    }

    @Test
    void aListFromWordBecomesProseAndCanBeTakenBack() {
        Page page = visit("drafter", entry(1));
        Locator area = field(page, FIELD);
        area.fill("・灯台を塗りました。\n\n・桟橋");
        area.evaluate("area => area.setSelectionRange(11, 11)");
        paste(area, WORD_LIST, WORD_PLAIN);
        assertThat(area).hasValue("・灯台を塗りました。\n・岸壁を二か所直しました。\n・点検を十回行いました。\n・桟橋");
        assertThat(page.locator("clean-paste").first()).containsText("箇条書きの記号を「・」「○」にそろえました（2か所）");
        assertThat(page.locator(".preview li").first()).containsText("灯台を塗りました。");
        page.waitForCondition(() -> stored().contains("二か所"));
        browser.look(page, "paste-cleaned");
        page.locator("clean-paste vaadin-button").first().click();
        assertThat(area).hasValue("・灯台を塗りました。\n" + WORD_PLAIN.replace("\r", "") + "\n・桟橋");
        page.waitForCondition(() -> stored().contains("l 岸壁"));
        area.press("Control+z");
        assertThat(area).hasValue("・灯台を塗りました。\n・岸壁を二か所直しました。\n・点検を十回行いました。\n・桟橋");
    }

    @Test
    void theSelectionIsReplacedAndTypingGoesOnBehindIt() {
        Page page = visit("drafter", entry(1));
        Locator area = field(page, FIELD);
        area.fill("港の（ここ）を直しました。");
        area.evaluate("area => area.setSelectionRange(2, 6)");
        paste(area, "<p style='color:red'>西の<b>岸壁</b></p>", "西の岸壁");
        page.keyboard().type("三か所");
        assertThat(area).hasValue("港の西の岸壁三か所を直しました。");
    }

    @Test
    void withoutAnAnswerAndBeyondTheLimitTheWordsThemselvesArePasted() {
        Page page = visit("drafter", entry(1));
        Locator area = field(page, FIELD);
        area.fill("");
        paste(area, "<p>" + "<b>港</b>".repeat(40_000) + "</p>", "港");
        assertThat(area).hasValue("港");
        assertThat(page.locator("clean-paste").first()).containsText("文字だけを貼り付けました");
        page.context().setOffline(true);
        paste(area, WORD_LIST, WORD_PLAIN);
        assertThat(area).hasValue("港" + WORD_PLAIN.replace("\r", ""));
        page.context().setOffline(false);
    }

    @Test
    void aGoalIsFoundByItsNumberHoweverWideAndByAWord() {
        Page page = visit("drafter", entry(1));
        Locator goals = field(page, "SDGs");
        goals.fill("１４");
        Locator found = page.locator("vaadin-multi-select-combo-box-item:visible");
        assertThat(found).hasCount(1);
        assertThat(found).containsText("海の豊かさ");
        goals.press("ArrowDown");
        composingEnter(page, false, "Enter");
        assertThat(found).hasCount(1);
        goals.press("Enter");
        page.waitForCondition(() -> content().sdgs().equals(List.of(14)));
        goals.fill("陸の");
        assertThat(found).hasCount(1);
        goals.press("ArrowDown");
        goals.press("Enter");
        page.waitForCondition(() -> content().sdgs().equals(List.of(14, 15)));
    }

    @Test
    void enterThatChoosesAJapaneseWordTakesNoStep() {
        city.walkTo(State.DRAFT, year, 1);
        Page page = visit("drafter", entry(1));
        assertThat(button(page, "提出する")).isEnabled();
        field(page, FIELD).focus();
        composingEnter(page, true, "Enter");
        composingEnter(page, true, "Process");
        Browser.settle(page);
        assertEquals(State.DRAFT, state(1));
        page.keyboard().press("Control+Enter");
        assertThat(page.getByText("1-1-1 を提出しました").last()).isVisible();
    }

    @Test
    void enterThatChoosesAJapaneseWordEndsNoDialogNoFilterAndNoForm() {
        Page list = signedIn("reviewer");
        list.navigate("/entries");
        Locator filter = list.getByLabel("公約・実績・予定の語句");
        filter.focus();
        composingEnter(list, false, "Enter");
        assertThat(filter).isFocused();
        city.walkTo(State.IN_REVIEW, year, 1);
        Page page = visit("reviewer", entry(1));
        button(page, "差し戻す").click();
        page.getByLabel("理由").fill("出典を");
        composingEnter(page, false, "Enter");
        composingEnter(page, true, "Process");
        Browser.settle(page);
        assertThat(page.getByLabel("理由")).hasValue("出典を");
        assertThat(page.getByLabel("理由")).isVisible();
        Page stranger = browser.person();
        stranger.navigate("/sign-in");
        stranger.locator("input[name=username]").fill("drafter");
        stranger.locator("input[name=password]").fill("港");
        composingEnter(stranger, false, "Enter");
        Browser.settle(stranger);
        assertThat(stranger).hasURL(Pattern.compile("/sign-in$"));
    }

    /// The key that ends a conversion, as a browser reports it.
    private static void composingEnter(Page page, boolean control, String key) {
        page.evaluate("""
                ([control, key]) => {
                  let at = document.activeElement;
                  while (at.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
                  for (const kind of ["keydown", "keypress", "keyup"]) {
                    at.dispatchEvent(new KeyboardEvent(kind, { key, code: "Enter", keyCode: 229, ctrlKey: control,
                      isComposing: true, bubbles: true, composed: true, cancelable: true }));
                  }
                }
                """, List.of(control, key));
    }

    private static void paste(Locator area, String html, String plain) {
        area.evaluate("""
                (area, { html, plain }) => {
                  const clipboardData = new DataTransfer();
                  clipboardData.setData("text/html", html);
                  clipboardData.setData("text/plain", plain);
                  area.focus();
                  area.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true,
                    composed: true }));
                }
                """, Map.of("html", html, "plain", plain));
    }

    private void askOfEverybody(String instructions) {
        CycleSettings settings = new CycleSettings(
                "みなと市 市長公約の進み具合", LocalDate.of(2027, 4, 24), LocalDate.of(2027, 5, 15), instructions, true, false);
        city.as("reviewer", () -> {
            cycles.change(year, settings);
            return year;
        });
    }

    private String stored() {
        return content().achievements().source();
    }

    private Content content() {
        return city.as(
                "auditor", () -> details.find(entry(1).id()).orElseThrow().content());
    }
}
