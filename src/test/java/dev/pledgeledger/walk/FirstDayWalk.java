package dev.pledgeledger.walk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dev.pledgeledger.account.SetupCodes;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/// From an empty database to the first colleague at her desk.
class FirstDayWalk extends Walk {

    private static final String PASSWORD = "kawa-no-nagare-77";
    private static final String COLLEAGUES_PASSWORD = "yama-biko-sansou-5";

    @Autowired
    ApplicationContext application;

    @Test
    void theFirstAdministratorFoundsTheCityAndLetsAColleagueIn() {
        Page page = browser.person();
        page.navigate("/public/");
        assertThat(page).hasURL("http://localhost:" + port + "/setup");
        assertThat(field(page, "初回設定コード")).isVisible();
        browser.look(page, "setup");
        found(page);

        assertThat(page).hasURL("http://localhost:" + port + "/sign-in");
        browser.look(page, "sign-in");
        page.locator("input[name=username]").fill("kanri");
        page.locator("input[name=password]").fill("not the password");
        page.locator("vaadin-button[slot=submit]").click();
        assertThat(page.getByText("ログインできませんでした")).isVisible();
        browser.look(page, "sign-in-failed");
        Browser.signIn(page, "kanri", PASSWORD);

        openDepartment(page);
        addColleague(page);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("ログアウト"))
                .click();
        page.waitForURL("**/sign-in*");

        Browser.signIn(page, "hanako", COLLEAGUES_PASSWORD);
        page.navigate("/staff");
        assertThat(page.getByText("佐久間 花子")).isVisible();
        assertThat(page.locator("vaadin-side-nav-item", new Page.LocatorOptions().setHasText("職員")))
                .hasCount(0);
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("このページは表示できません")))
                .isVisible();
        browser.look(page, "denied");
        page.navigate("/setup");
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("ページが見つかりません")))
                .isVisible();
        page.keyboard().press("Tab");
        assertThat(page.getByText("本文へ移動")).isFocused();
        assertThat(page.getByText("本文へ移動")).isInViewport();
        enterBelongsToTheInputMethodWhileAWordIsChosen(page);
    }

    private void found(Page page) {
        field(page, "初回設定コード").fill(SetupCodes.printed(application));
        field(page, "市の名前").fill("桜川市");
        field(page, "ログインID").fill("kanri");
        field(page, "氏名").fill("管野 理子");
        field(page, "パスワード").fill("password1234");
        field(page, "パスワード（もう一度）").fill("password1234");
        page.getByText("市と管理者を登録する").click();
        assertThat(page.getByText("よく使われる言葉や並びだけのパスワードは使えません").first()).isVisible();
        browser.look(page, "setup-refused");
        field(page, "パスワード").fill(PASSWORD);
        field(page, "パスワード（もう一度）").fill(PASSWORD);
        page.getByText("市と管理者を登録する").click();
        page.waitForURL("**/sign-in");
    }

    private void openDepartment(Page page) {
        page.navigate("/departments");
        assertThat(page.getByText("部署がまだありません")).isVisible();
        browser.look(page, "departments-none");
        button(page, "部署を設置する").click();
        field(page, "部署名").fill("企業誘致課");
        browser.look(page, "department-open");
        page.locator("vaadin-dialog")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("部署を設置する"))
                .click();
        assertThat(page.getByText("企業誘致課を設置しました。")).isVisible();
        browser.look(page, "departments");
    }

    private void addColleague(Page page) {
        menu(page, "職員");
        button(page, "職員を追加する").click();
        Locator dialog = page.locator("vaadin-dialog");
        dialog.getByLabel("氏名").fill("佐久間 花子");
        dialog.getByLabel("役職").fill("主査");
        choose(page, dialog.getByRole(AriaRole.COMBOBOX, new Locator.GetByRoleOptions().setName("所属")), "企業誘致課");
        dialog.getByLabel("ログインID").fill("hanako");
        dialog.getByLabel("最初のパスワード").fill(COLLEAGUES_PASSWORD);
        dialog.locator("vaadin-select").click();
        page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName("担当者"))
                .click();
        choose(page, dialog.getByRole(AriaRole.COMBOBOX, new Locator.GetByRoleOptions().setName("役割の部署")), "企業誘致課");
        page.keyboard().press("Tab");
        browser.look(page, "staff-add");
        dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("職員を追加する"))
                .click();
        assertThat(page.getByText("佐久間 花子さんを追加しました。")).isVisible();
        browser.look(page, "staff");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("佐久間 花子さんを変更"))
                .click();
        assertThat(page.getByText("いま終了する")).isVisible();
        browser.look(page, "staff-edit");
        button(page, "閉じる").last().click();
    }

    private static void enterBelongsToTheInputMethodWhileAWordIsChosen(Page page) {
        Object heard = page.evaluate("""
                () => {
                  let heard = [];
                  document.body.addEventListener("keydown", (event) => heard.push(event.isComposing));
                  for (const isComposing of [true, false]) {
                    document.body.dispatchEvent(new KeyboardEvent("keydown", { key: "Enter", isComposing, bubbles: true }));
                  }
                  return heard;
                }
                """);
        org.assertj.core.api.Assertions.assertThat(heard).isEqualTo(List.of(false));
    }

    private static void choose(Page page, Locator combo, String item) {
        combo.fill(item);
        page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(item))
                .first()
                .click();
    }

    private static void menu(Page page, String entry) {
        page.locator("vaadin-side-nav-item", new Page.LocatorOptions().setHasText(entry))
                .click();
        assertThat(page.getByRole(
                        AriaRole.HEADING,
                        new Page.GetByRoleOptions().setName(entry).setExact(true)))
                .isVisible();
    }
}
