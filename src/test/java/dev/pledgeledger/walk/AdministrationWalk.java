package dev.pledgeledger.walk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import dev.pledgeledger.account.StaffQueries;
import dev.pledgeledger.cycle.CycleQueries;
import dev.pledgeledger.pledge.ManifestoPart;
import dev.pledgeledger.pledge.ManifestoQueries;
import dev.pledgeledger.pledge.ProgrammeService;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Keeping the house: departments, staff, manifesto, programmes and the settings of a year.
class AdministrationWalk extends CityWalk {

    @Autowired
    StaffQueries staff;

    @Autowired
    ManifestoQueries manifestos;

    @Autowired
    ProgrammeService programmes;

    @Autowired
    CycleQueries cycles;

    @Test
    void theHouseIsKept() {
        Page admin = signedIn("admin");
        organisation(admin);
        people(admin);
        transfers(admin);
        Page reviewer = signedIn("reviewer");
        manifesto(reviewer);
        programmes(reviewer);
        scale(reviewer);
        years(reviewer);
    }

    /// From the keyboard alone.
    private void organisation(Page page) {
        page.navigate("/departments");
        assertThat(heading(page, "組織")).isVisible();
        assertThat(page.getByText("港湾課").first()).isVisible();
        page.getByLabel("部署名で探す").focus();
        tabTo(page, page.locator("vaadin-grid #items"));
        page.keyboard().press("End");
        page.keyboard().press("Enter");
        assertThat(button(page, "港湾課を改編")).isFocused();
        page.keyboard().press("Enter");
        assertThat(field(page, "件名")).isFocused();
        tabTo(page, field(page, "新しく設置する後継"));
        page.keyboard().type("海岸課");
        tabTo(page, button(page, "計画を保存する"));
        assertThat(page.locator(".consequence")).containsText("名称変更: 港湾課 → 海岸課（新設）");
        browser.look(page, "admin-reorganize");
        page.keyboard().press("Enter");
        page.waitForURL("**/reorganisations/*");
        assertThat(page.getByText("「港湾課の改編」を計画に登録しました。")).isVisible();
        page.navigate("/departments");
        assertThat(page.getByText("港湾課").first()).isVisible();
        browser.look(page, "admin-departments");
    }

    private void people(Page page) {
        page.navigate("/staff");
        assertThat(heading(page, "職員")).isVisible();
        browser.look(page, "admin-staff");
        button(page, "headさんを変更").click();
        assertThat(page.getByText("役割の付与").first()).isVisible();
        browser.look(page, "admin-person");
        button(page, "所属長（港湾課）の最終日を決める").click();
        Locator lastDay = page.getByRole(AriaRole.DIALOG, new Page.GetByRoleOptions().setName("所属長（港湾課）の最終日"));
        lastDay.getByLabel("最終日").last().fill("2099/03/31");
        page.keyboard().press("Tab");
        assertThat(button(lastDay, "最終日を決める")).isVisible();
        browser.look(page, "admin-last-day");
        button(lastDay, "最終日を決める").click();
        page.waitForCondition(() -> as(
                "admin",
                () -> staff.byLogin("head").orElseThrow().memberships().stream()
                        .anyMatch(held -> held.until() != null && held.until().getYear() == 2099)));
        button(page, "仮パスワードを発行する").click();
        page.locator("vaadin-button[slot=confirm-button]").click();
        Locator code = page.locator("code.one-time");
        assertThat(code).isVisible();
        browser.look(page, "admin-one-time-password");
        Page head = browser.person();
        head.navigate("/sign-in");
        head.locator("input[name=username]").fill("head");
        head.locator("input[name=password]").fill(code.textContent());
        head.keyboard().press("Enter");
        assertThat(heading(head, "自分のパスワードを決める")).isVisible();
    }

    private void transfers(Page page) {
        page.navigate("/staff-transfers");
        String file = "ログインID,氏名,役職,所属,役割,役割の部署,開始日,最終日\r\n" + "otherhead,otherhead,館長,図書課,所属長,空想課,,\r\n";
        upload(page, file);
        assertThat(page.getByText("「空想課」という部署は、いまありません")).isVisible();
        browser.look(page, "admin-transfers-refused");
        upload(page, file.replace("空想課", "図書課") + "saburo,三田 三郎,主事,図書課,担当者,図書課,,\r\n");
        assertThat(page.getByText("2人が変わります")).isVisible();
        browser.look(page, "admin-transfers");
        button(page, "2人の異動を反映する").click();
        assertThat(page.getByText("2人の異動を反映しました。")).isVisible();
        page.waitForCondition(() -> as("admin", () -> staff.byLogin("saburo").isPresent()));
    }

    private static void upload(Page page, String file) {
        page.locator("vaadin-upload input[type=file]")
                .setInputFiles(new FilePayload("異動.csv", "text/csv", file.getBytes(StandardCharsets.UTF_8)));
    }

    private void manifesto(Page page) {
        page.navigate("/manifesto");
        assertThat(heading(page, "マニフェスト")).isVisible();
        button(page, "1-1 に公約を追加").click();
        page.getByLabel("公約の文").fill("岸壁を直します");
        dialogButton(page, "公約を追加").click();
        assertThat(page.getByText("同じ文が 1-1-1 にあります。").first()).isVisible();
        browser.look(page, "admin-add-pledge");
        page.getByLabel("公約の文").fill("桟橋を広げます");
        dialogButton(page, "公約を追加").click();
        page.waitForCondition(() -> parts().size() == 6);
        button(page, "1-1-2 を取り下げる").click();
        page.getByLabel("理由").fill("灯台は県が引き継いだため");
        dialogButton(page, "取り下げる").click();
        page.waitForCondition(() -> parts().stream().anyMatch(ManifestoPart::isWithdrawn));
        assertThat(page.getByText("灯台は県が引き継いだため").first()).isVisible();
        browser.look(page, "admin-manifesto");
        button(page, "1-1-1 を変更").click();
        page.getByLabel("公約の文").fill("岸壁をすべて直します");
        page.getByLabel("理由").fill("議会の質問を受けて");
        browser.look(page, "admin-change-pledge");
        dialogButton(page, "変更する").click();
        page.waitForCondition(
                () -> parts().stream().anyMatch(part -> part.words().equals("岸壁をすべて直します")));
        browser.look(page, "admin-reworded");
        button(page, "1-1-1 の文言の履歴").click();
        assertThat(page.getByText("はじめから").first()).isVisible();
        browser.look(page, "admin-wordings");
    }

    private void programmes(Page page) {
        page.navigate("/programmes");
        assertThat(page.getByText("関連事業がまだありません").first()).isVisible();
        for (String name : List.of("港湾整備事業", "灯台保存事業")) {
            button(page, "事業を追加する").click();
            field(page, "事業名").fill(name);
            dialogButton(page, "事業を追加する").click();
            page.waitForCondition(() -> as(
                    "reviewer",
                    () -> programmes.all().stream()
                            .anyMatch(programme -> programme.name().equals(name))));
        }
        button(page, "灯台保存事業 を変更").click();
        page.getByLabel("最終日").fill("2026/03/31");
        page.keyboard().press("Enter");
        dialogButton(page, "保存する").click();
        page.waitForCondition(() ->
                as("reviewer", () -> programmes.all().stream().anyMatch(programme -> programme.until() != null)));
        assertThat(page.locator("vaadin-dialog")).hasCount(0);
        browser.look(page, "admin-programmes");
    }

    private void scale(Page page) {
        page.navigate("/rating-scale");
        assertThat(heading(page, "評価区分とSDGs")).isVisible();
        button(page, "Eの定義を変更").click();
        field(page, "定義").fill("着手の見通しが立たない");
        page.getByLabel("理由").fill("議会で説明しやすくするため");
        browser.look(page, "admin-definition");
        dialogButton(page, "変更する").click();
        assertThat(page.getByText("市で定めた定義").first()).isVisible();
        assertThat(page.locator("vaadin-dialog")).hasCount(0);
        browser.look(page, "admin-rating-scale");
    }

    private void years(Page page) {
        page.navigate("/cycles");
        button(page, "令和8年度の設定").click();
        page.getByLabel("部長も確認する").check();
        browser.look(page, "admin-cycle-settings");
        dialogButton(page, "保存する").click();
        page.waitForCondition(
                () -> as("reviewer", () -> cycles.find(year).orElseThrow().directorConfirms()));
        assertThat(page.locator("vaadin-dialog")).hasCount(0);
        browser.look(page, "admin-cycles");
    }

    private List<ManifestoPart> parts() {
        return city.as(
                "reviewer",
                () -> manifestos.parts(manifestos.manifestos().getFirst().id()));
    }

    private boolean as(String login, BooleanSupplier question) {
        return city.as(login, question::getAsBoolean);
    }

    /// The one that was shown last: a dialog stands behind the page it was opened on.
    private static Locator dialogButton(Page page, String verb) {
        return page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(verb).setExact(true))
                .last();
    }
}
