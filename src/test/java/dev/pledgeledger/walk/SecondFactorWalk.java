package dev.pledgeledger.walk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.RequestOptions;
import dev.pledgeledger.account.AccountService;
import dev.pledgeledger.account.Authenticator;
import dev.pledgeledger.account.Grant;
import dev.pledgeledger.account.StaffQueries;
import dev.pledgeledger.common.Role;
import dev.pledgeledger.database.FreshDatabase;
import dev.pledgeledger.progress.TestCity;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/// A second factor: set up, asked for, lost; and what opens before it is shown, which is nothing.
@FreshDatabase(FreshDatabase.Before.METHOD)
@TestPropertySource(properties = "ledger.sign-in.second-factor-for=AUDITOR")
class SecondFactorWalk extends CityWalk {

    private static final int STEP = 30;

    @Autowired
    AccountService accounts;

    @Autowired
    StaffQueries staff;

    @Autowired
    Clock clock;

    @Test
    void aDeviceIsSetUpAskedForAndTakenAwayWhenItIsLost() {
        Page page = signedIn("drafter");
        page.getByText("自分の設定").click();
        assertThat(heading(page, "自分の設定")).isVisible();
        browser.look(page, "own-settings");
        button(page, "認証アプリを登録する").click();
        String secret = page.locator("code.typed-secret").textContent();
        Instant begun = clock.instant();
        browser.look(page, "second-factor-enrolment");
        field(page, "本人の確認のためのパスワード").fill(TestCity.PASSWORD);
        field(page, "確認コード").fill("12345");
        page.keyboard().press("Enter");
        assertThat(page.getByText("確認コードが違います").first()).isVisible();
        field(page, "確認コード").fill(Authenticator.code(secret, begun));
        page.keyboard().press("Enter");
        Locator codes = page.locator(".recovery-codes code");
        assertThat(codes).hasCount(10);
        browser.look(page, "recovery-codes");
        List<String> recovery = codes.allTextContents();
        button(dialog(page), "閉じる").click();
        assertThat(page.getByText("使っています。").first()).isVisible();
        browser.look(page, "own-settings-second-factor");

        Page elsewhere = halfSignedIn("drafter");
        browser.look(elsewhere, "second-factor");
        nothingOpens(elsewhere, "sign-in/code");
        elsewhere.navigate("/sign-in/code");
        assertThat(field(elsewhere, "確認コード")).isFocused();
        elsewhere.keyboard().type("000000");
        elsewhere.keyboard().press("Enter");
        assertThat(elsewhere.getByText("確認コードが違います").first()).isVisible();
        browser.look(elsewhere, "second-factor-wrong");
        assertThat(field(elsewhere, "確認コード")).isFocused();
        elsewhere.keyboard().type(Authenticator.code(secret, begun.plusSeconds(STEP)));
        elsewhere.keyboard().press("Enter");
        elsewhere.waitForURL(url -> !url.contains("/sign-in"));
        // Where she wanted to go is remembered, also where it is not for her.
        elsewhere.navigate("/");
        assertThat(heading(elsewhere, "わたしの机")).isVisible();

        Page withoutDevice = halfSignedIn("drafter");
        field(withoutDevice, "確認コード").fill(recovery.getFirst());
        withoutDevice.keyboard().press("Enter");
        assertThat(heading(withoutDevice, "わたしの机")).isVisible();

        Page admin = signedIn("admin");
        admin.navigate("/staff");
        button(admin, "drafterさんを変更").click();
        browser.look(admin, "second-factor-reset");
        button(admin, "認証アプリの登録を外す").click();
        admin.locator("vaadin-button[slot=confirm-button]").click();
        admin.waitForCondition(() ->
                city.as("admin", () -> !staff.byLogin("drafter").orElseThrow().secondFactor()));
        elsewhere.navigate("/entries");
        assertThat(elsewhere.getByText("ログインが終わりました")).isVisible();
        assertThat(heading(signedIn("drafter"), "わたしの机")).isVisible();
    }

    @Test
    void whoMustHaveOneSetsItUpBeforeAnythingOpens() {
        Page page = halfSignedIn("auditor");
        assertThat(heading(page, "認証アプリの登録")).isVisible();
        browser.look(page, "second-factor-required");
        nothingOpens(page, "sign-in/code");
        page.navigate("/sign-in/code");
        String secret = page.locator("code.typed-secret").textContent();
        Instant signedUp = clock.instant();
        field(page, "確認コード").fill(Authenticator.code(secret, signedUp));
        page.keyboard().press("Enter");
        page.waitForURL(url -> !url.contains("/sign-in"));
        page.navigate("/");
        page.getByText("回復コードは、あと0個です").click();
        button(page, "回復コードを作る").click();
        browser.look(page, "recovery-codes-first");
        // The next code after the one used, or that of the moment where looking took longer.
        Instant next = signedUp.plusSeconds(STEP);
        Instant now = clock.instant();
        field(page, "確認コード").fill(Authenticator.code(secret, now.isAfter(next) ? now : next));
        button(dialog(page), "回復コードを作る").click();
        assertThat(page.locator(".recovery-codes code")).hasCount(10);
        button(dialog(page), "閉じる").click();
        assertThat(button(page, "確認コードをやめる")).isDisabled();
        browser.look(page, "own-settings-required");
    }

    @Test
    void aRoleThatArrivesInTheMiddleIsNamedUntilSheSignsInAgain() {
        Page page = signedIn("drafter");
        city.as("admin", () -> {
            accounts.grant(staff.byLogin("drafter").orElseThrow().id(), Grant.of(Role.AUDITOR, LocalDate.now(clock)));
            return true;
        });
        page.navigate("/entries");
        assertThat(page.getByText("次の役割はまだ使えません: 監査担当")).isVisible();
        browser.look(page, "withheld-role");
    }

    @Test
    void aTemporaryPasswordIsChangedBeforeAnythingOpens() {
        String temporary = city.as(
                "admin",
                () -> accounts.generatePassword(
                        staff.byLogin("head").orElseThrow().id()));
        Page page = browser.person();
        page.navigate("/sign-in");
        fill(page, "head", temporary);
        page.waitForURL("**/sign-in/password");
        browser.look(page, "own-password-first");
        nothingOpens(page, "sign-in/password");
        page.navigate("/sign-in/password");
        assertThat(field(page, "新しいパスワード")).isFocused();
        page.keyboard().type("short");
        page.keyboard().press("Tab");
        tabTo(page, field(page, "パスワード（もう一度）"));
        page.keyboard().type("short");
        page.keyboard().press("Enter");
        assertThat(page.getByText("パスワードは12文字以上にしてください").first()).isVisible();
        browser.look(page, "own-password-refused");
        field(page, "新しいパスワード").fill("tsuki-to-hoshi-9");
        field(page, "パスワード（もう一度）").fill("tsuki-to-hoshi-9");
        page.keyboard().press("Enter");
        page.waitForURL(url -> !url.contains("/sign-in"));
        page.navigate("/my-settings");
        field(page, "いまのパスワード").fill("tsuki-to-hoshi-9");
        field(page, "新しいパスワード").fill("yama-to-kawa-11");
        field(page, "パスワード（もう一度）").fill("yama-to-kawa-11");
        button(page, "パスワードを変える").click();
        assertThat(page.getByText("パスワードを変えました").first()).isVisible();
        page.navigate("/");
        assertThat(heading(page, "わたしの机")).isVisible();
        browser.signedIn("head", "yama-to-kawa-11");
    }

    /// Screens, files of the site's own, downloads, Vaadin's own requests, and what the page itself might try.
    private void nothingOpens(Page page, String path) {
        for (String address : List.of("/", "/entries", "/staff", "/guide", "/my-settings", "/audit")) {
            APIResponse answer = page.request().get(address, noRedirect());
            assertThat(answer.status()).as(address).isEqualTo(302);
            assertThat(answer.headers().get("location")).as(address).contains("/sign-in");
        }
        for (String address : List.of("/VAADIN/dynamic/resource/0/1/evidence.pdf", "/actuator/env", "/report.csv")) {
            assertThat(page.request().get(address, noRedirect()).status())
                    .as(address)
                    .isIn(302, 401, 403, 404);
        }
        assertThat(page.request()
                        .post("/?v-r=uidl&v-uiId=0", noRedirect().setData("{\"csrfToken\":\"x\",\"rpc\":[]}"))
                        .text())
                .doesNotContain("わたしの机");
        for (String inside : List.of("entries", "my-settings", "")) {
            page.navigate("/" + path);
            page.locator("button.submit").waitFor();
            page.evaluate("""
                    address => {
                        const link = document.createElement('a');
                        link.href = address || '.';
                        link.setAttribute('router-link', '');
                        document.body.append(link);
                        link.click();
                    }
                    """, inside);
            page.waitForURL(url -> url.matches(".*/sign-in(\\?.*)?"));
            page.waitForLoadState();
            assertThat(page.getByText("ログアウト")).hasCount(0);
            assertThat(page.locator("vaadin-grid")).hasCount(0);
        }
    }

    private static RequestOptions noRedirect() {
        return RequestOptions.create().setMaxRedirects(0).setHeader("Accept", "text/html");
    }

    private Page halfSignedIn(String login) {
        Page page = browser.person();
        page.navigate("/sign-in");
        fill(page, login, TestCity.PASSWORD);
        page.waitForURL("**/sign-in/code");
        return page;
    }

    private static void fill(Page page, String login, String password) {
        page.locator("input[name=username]").fill(login);
        page.locator("input[name=password]").fill(password);
        page.locator("vaadin-button[slot=submit]").click();
    }
}
