package dev.pledgeledger.walk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dev.pledgeledger.account.AccountService;
import dev.pledgeledger.account.IdentityProvider;
import dev.pledgeledger.account.NewStaff;
import dev.pledgeledger.account.StaffDetails;
import dev.pledgeledger.account.StaffQueries;
import dev.pledgeledger.database.FreshDatabase;
import dev.pledgeledger.progress.TestCity;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/// Signing in over OpenID Connect, at a real identity provider.
@FreshDatabase(FreshDatabase.Before.METHOD)
class IdentityProviderWalk extends CityWalk {

    private static final IdentityProvider PROVIDER = IdentityProvider.start();

    @Autowired
    AccountService accounts;

    @Autowired
    StaffQueries staff;

    @Autowired
    JdbcClient database;

    @DynamicPropertySource
    static void configured(DynamicPropertyRegistry registry) {
        PROVIDER.settings().stream()
                .map(setting -> setting.split("=", 2))
                .forEach(setting -> registry.add(setting[0], () -> setting[1]));
        registry.add("ledger.sign-in.oidc.label", () -> "みなと市の認証でログイン");
        registry.add("ledger.sign-in.local-for", () -> "administrators");
    }

    @AfterAll
    static void stop() {
        PROVIDER.close();
    }

    @BeforeEach
    void hanako() {
        PROVIDER.trust(port);
        city.asSystem(() -> accounts.add(
                new NewStaff("hanako", new StaffDetails("佐久間 花子", "", null), TestCity.PASSWORD, List.of())));
    }

    @Test
    void whoIsKnownThereAndHereIsLetInAndHerSessionEndsLikeAnyOther() {
        Page page = browser.person();
        page.navigate("/guide");
        assertThat(heading(page, "みなと市")).hasCount(0);
        assertThat(page.locator("input[name=password]")).hasCount(0);
        browser.look(page, "sign-in-provider");
        provider(page).click();
        atTheProvider(page, "hanako");
        page.waitForURL("**/guide*");
        assertThat(page.getByText("佐久間 花子")).isVisible();
        assertThat(lines()).containsExactly("SIGN_IN hanako IDENTITY_PROVIDER");

        city.asSystem(() -> {
            accounts.deactivate(staff.byLogin("hanako").orElseThrow().id());
            return null;
        });
        page.reload();
        page.waitForURL("**/sign-in*");
        assertThat(page.getByText("ログインが終わりました")).isVisible();
        // The provider still knows her; this ledger does not.
        provider(page).click();
        assertThat(page.getByText("この台帳にはログインできる職員として登録されていません")).isVisible();
    }

    @Test
    void aStrangerIsToldSoAndWrittenDown() {
        Page page = browser.person();
        page.navigate("/sign-in");
        provider(page).click();
        atTheProvider(page, "stranger");
        page.waitForURL("**/sign-in?nobody");
        assertThat(page.getByText("この台帳にはログインできる職員として登録されていません")).isVisible();
        browser.look(page, "sign-in-nobody");
        assertThat(lines()).containsExactly("SIGN_IN_FAILED stranger IDENTITY_PROVIDER");
        page.navigate("/");
        page.waitForURL("**/sign-in*");
    }

    @Test
    void theAdministratorAloneKeepsAPasswordHere() {
        Page page = browser.person();
        page.navigate("/sign-in");
        page.getByText("台帳のパスワードでログイン").click();
        page.locator("input[name=username]").fill("hanako");
        page.locator("input[name=password]").fill(TestCity.PASSWORD);
        page.locator("vaadin-button[slot=submit]").click();
        assertThat(page.getByText("ログインできませんでした")).isVisible();
        Browser.signIn(page, "admin", TestCity.PASSWORD);
        assertThat(page.getByText("ログアウト")).isVisible();
    }

    private static Locator provider(Page page) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("みなと市の認証でログイン"));
    }

    private static void atTheProvider(Page page, String login) {
        page.waitForURL(PROVIDER.issuer() + "/login*");
        page.locator("input[name=username]").fill(login);
        page.locator("input[name=password]").fill(IdentityProvider.PASSWORD);
        page.locator("button[type=submit]").click();
    }

    private List<String> lines() {
        return database.sql("""
                select action || ' ' || subject_label || ' ' || (after ->> 'way') from audit_line
                where action like 'SIGN_IN%' order by number
                """).query(String.class).list();
    }
}
