package dev.pledgeledger.walk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import dev.pledgeledger.account.AccountService;
import dev.pledgeledger.account.DirectoryServer;
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

/// Signing in with the password of a directory, on a real LDAP server.
@FreshDatabase(FreshDatabase.Before.METHOD)
class DirectoryWalk extends CityWalk {

    private static final DirectoryServer DIRECTORY = DirectoryServer.start();

    @Autowired
    AccountService accounts;

    @Autowired
    StaffQueries staff;

    @Autowired
    JdbcClient database;

    @DynamicPropertySource
    static void configured(DynamicPropertyRegistry registry) {
        registry.add("ledger.sign-in.ldap.url", () -> DIRECTORY.url() + "/" + DirectoryServer.BASE);
        registry.add("ledger.sign-in.ldap.user-dn-pattern", () -> "uid={0},ou=people");
    }

    @AfterAll
    static void stop() {
        DIRECTORY.close();
    }

    @BeforeEach
    void hanako() {
        city.asSystem(() -> accounts.add(
                new NewStaff("hanako", new StaffDetails("佐久間 花子", "", null), TestCity.PASSWORD, List.of())));
    }

    @Test
    void thePasswordOfTheDirectoryCountsAndTheOneKeptHereOnlyForAdministrators() {
        Page page = browser.person();
        page.navigate("/sign-in");
        refused(page, "hanako", TestCity.PASSWORD);
        refused(page, "hanako", "");
        refused(page, "stranger", DirectoryServer.PASSWORD);
        Browser.signIn(page, "hanako", DirectoryServer.PASSWORD);
        assertThat(page.getByText("佐久間 花子")).isVisible();
        assertThat(lines())
                .containsExactly(
                        "SIGN_IN_FAILED hanako DIRECTORY",
                        "SIGN_IN_FAILED stranger DIRECTORY",
                        "SIGN_IN hanako DIRECTORY");

        Page admin = browser.person();
        admin.navigate("/sign-in");
        refused(admin, "admin", DirectoryServer.PASSWORD);
        Browser.signIn(admin, "admin", TestCity.PASSWORD);
        assertThat(admin.getByText("ログアウト")).isVisible();

        city.asSystem(() -> {
            accounts.deactivate(staff.byLogin("hanako").orElseThrow().id());
            return null;
        });
        page.navigate("/entries");
        page.waitForURL("**/sign-in*");
        refused(page, "hanako", DirectoryServer.PASSWORD);
    }

    private static void refused(Page page, String login, String password) {
        page.locator("input[name=username]").fill(login);
        page.locator("input[name=password]").fill(password);
        page.locator("vaadin-button[slot=submit]").click();
        assertThat(page.getByText(password.isEmpty() ? "パスワードを入力してください" : "ログインできませんでした")
                        .first())
                .isVisible();
        page.navigate("/sign-in");
    }

    private List<String> lines() {
        return database.sql("""
                select action || ' ' || subject_label || ' ' || (after ->> 'way') from audit_line
                where action like 'SIGN_IN%' order by number
                """).query(String.class).list();
    }
}
