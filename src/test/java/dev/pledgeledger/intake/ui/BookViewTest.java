package dev.pledgeledger.intake.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinSession;
import dev.pledgeledger.common.Prose;
import dev.pledgeledger.common.Rating;
import dev.pledgeledger.intake.BookQueries;
import dev.pledgeledger.organization.DepartmentQueries;
import dev.pledgeledger.progress.Content;
import dev.pledgeledger.progress.Entry;
import dev.pledgeledger.progress.EntryDetailsQueries;
import dev.pledgeledger.progress.ScreenTest;
import dev.pledgeledger.progress.State;
import dev.pledgeledger.progress.TestCity;
import dev.pledgeledger.spreadsheet.TestBook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

class BookViewTest extends ScreenTest {

    private static final String ENTRIES = "入力";
    private static final int HEAD_ROW = 3;

    @Autowired
    BookQueries books;

    @Autowired
    DepartmentQueries departments;

    @Autowired
    EntryDetailsQueries details;

    @ParameterizedTest
    @ValueSource(strings = {"head", "signatory", "auditor", "admin"})
    void itIsForThoseWhoWriteAndForThePlanningOffice(String login) {
        signIn(login);
        open("workbook");
        assertThat(words()).contains("このページは表示できません");
        open("entries");
        assertThat(find(RouterLink.class).withText("入力用ブック").exists()).isFalse();
    }

    @Test
    void theListOfEntriesLeadsToTheWorkbookOfTheDepartment() {
        signIn("reviewer");
        open("entries?department=" + department(TestCity.LIBRARY));
        assertThat(find(RouterLink.class).withText("入力用ブック").all().getLast().getHref())
                .isEqualTo("workbook?department=" + department(TestCity.LIBRARY));
        open("workbook?department=" + department(TestCity.LIBRARY));
        assertThat(find(Anchor.class).withText("図書課の入力用ブックを受け取る（.xlsx）").exists())
                .isTrue();
    }

    @Test
    void aDrafterIsOfferedHerOwnDepartmentsAlone() {
        signIn("drafter");
        open("workbook?department=" + department(TestCity.LIBRARY));
        assertThat(words()).contains("港湾課の入力用ブックを受け取る").doesNotContain("図書課");
    }

    @Test
    void aWorkbookWithoutAChangeSaysSo() {
        byte[] file = file();
        signIn("drafter");
        upload(file);
        assertThat(words()).contains("変更なし。ブックの取組2件");
        assertThat(words()).doesNotContain("件を保存する");
    }

    @Test
    void whatChangedIsShownBesideTheLedgerAndSavedOnlyWhenItIsSaid() {
        city.walkTo(State.DRAFT, year, 1);
        byte[] file = typed(file(), "主な取組実績", 4, "・桟橋を三か所直しました。");
        signIn("drafter");
        upload(typed(file, "事業終了", 4, "はい"));
        assertThat(words()).contains("取組2件のうち1件に変更があります", "1-1-1 岸壁を直します", "台帳の文", "桟橋", "事業終了: なし → はい", "選んだ1件を保存する");
        assertThat(content(1).achievements())
                .isEqualTo(TestCity.written(Rating.B, "").achievements());
        press("選んだ1件を保存する");
        assertThat(told()).contains("ブックから取組1件を保存しました。提出はまだです。");
        assertThat(content(1).achievements().source()).isEqualTo("・桟橋を三か所直しました。");
        assertThat(content(1).ended()).isTrue();
    }

    @Test
    void whatIsNotChosenStaysAsItWas() {
        byte[] file = typed(typed(file(), "今後の主な取組予定", 4, "・一"), "今後の主な取組予定", 5, "・二");
        signIn("drafter");
        upload(file);
        test(find(Checkbox.class).withLabel("1-1-1 を保存する").single()).click();
        press("選んだ1件を保存する");
        assertThat(content(1).plans()).isEqualTo(Prose.EMPTY);
        assertThat(content(2).plans().source()).isEqualTo("・二");
    }

    @Test
    void whereBothChangedAFieldNothingIsSavedUntilSheHasChosen() {
        Entry entry = city.walkTo(State.DRAFT, year, 1);
        byte[] file = typed(file(), "主な取組実績", 4, "・桟橋を三か所直しました。");
        Content before = TestCity.written(Rating.B, "");
        TestCity.done(city.save("drafter", entry, before.withTexts(new Prose("・岸壁を五か所直しました。"), before.plans())));
        signIn("drafter");
        upload(file);
        assertThat(words()).contains("台帳の文が変わっています（最後に保存: drafter）", "1-1-1 主な取組実績の選択が未入力");
        assertThat(button("選んだ1件を保存する").isEnabled()).isFalse();
        choose("両方を残す（ブックの文を後ろに続ける）");
        press("選んだ1件を保存する");
        assertThat(content(1).achievements().source()).isEqualTo("・岸壁を五か所直しました。\n・桟橋を三か所直しました。");
    }

    @Test
    void cellsThatCannotBeReadAreListedAndNothingCanBeSaved() {
        byte[] file = typed(typed(file(), "評価", 4, "F"), "今後の主な取組予定", 5, "・二");
        signIn("drafter");
        upload(file);
        assertThat(words()).contains("取り込めないセル 1件", "入力!K4", "「F」は評価ではありません", "ブックを直して、もう一度選んでください");
        assertThat(button("選んだ1件を保存する").isEnabled()).isFalse();
    }

    @Test
    void whatCannotBeWrittenNowIsShownAndLeftOut() {
        byte[] file = typed(file(), "今後の主な取組予定", 4, "・一");
        city.walkTo(State.CONCURRENCE, year, 1);
        signIn("drafter");
        upload(file);
        assertThat(words()).contains("この取組は、いまは入力できません", "保存する取組が選ばれていません");
    }

    @Test
    void whateverElseIsUploadedIsRefusedInOneLine() {
        signIn("drafter");
        upload("PK\u0003\u0004".getBytes());
        assertThat(words()).contains("取り込みませんでした。", "途中で切れているか、壊れています");
    }

    @SuppressWarnings("unchecked")
    private void choose(String choice) {
        test((RadioButtonGroup<Object>)
                        find(RadioButtonGroup.class).withLabel("主な取組実績").single())
                .selectItem(choice);
    }

    private void upload(byte[] file) {
        open("workbook");
        test(find(Upload.class).single()).upload("港湾課.xlsx", "application/octet-stream", file);
        VaadinService.getCurrent().runPendingAccessTasks(VaadinSession.getCurrent());
    }

    private byte[] file() {
        return city.as(
                "drafter",
                () -> books.file(departments
                                .byName(TestCity.HARBOUR)
                                .orElseThrow()
                                .id())
                        .content());
    }

    private static byte[] typed(byte[] file, String head, int row, String text) {
        return TestBook.open(file)
                .type(ENTRIES, TestBook.at(file, ENTRIES, HEAD_ROW, head, row), text)
                .save();
    }

    private long department(String name) {
        return city.asSystem(() -> departments.byName(name).orElseThrow().id().value());
    }

    private Content content(int number) {
        return city.as(
                "auditor",
                () -> details.find(city.entry(year, number).id()).orElseThrow().content());
    }
}
