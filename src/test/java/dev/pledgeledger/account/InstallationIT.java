package dev.pledgeledger.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pledgeledger.common.Role;
import dev.pledgeledger.database.DatabaseTest;
import dev.pledgeledger.database.FreshDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;

@DatabaseTest(FreshDatabase.Before.METHOD)
class InstallationIT {

    private static final String PASSWORD = "kawa-no-nagare-77";

    @Autowired
    Installation installation;

    @Autowired
    SetupCode code;

    @Autowired
    StaffQueries staff;

    @Autowired
    SystemActors systemActors;

    @Autowired
    JdbcClient database;

    @Test
    void whoKnowsTheCodeFoundsTheCityAndBecomesItsAdministrator() throws Exception {
        assertThat(installation.isFounded()).isFalse();
        installation.found(foundation(code.printed().orElseThrow(), PASSWORD));
        assertThat(installation.cityName()).isEqualTo("桜川市");
        assertThat(installation.isSample()).isFalse();
        assertThat(systemActors.runAs("kanri", staff::me).roles()).containsOnlyKeys(Role.ADMINISTRATOR);
        assertThat(database.sql("select action from audit_line order by number")
                        .query(String.class)
                        .list())
                .containsExactly("CITY_FOUNDED", "STAFF_ADDED", "ROLE_GRANTED");
    }

    @Test
    void aWrongCodeFoundsNothing() {
        assertRefused(foundation("AAAA-AAAA-AAAA", PASSWORD), AccountRefusal.SETUP_CODE_WRONG);
        assertThat(installation.isFounded()).isFalse();
    }

    @Test
    void aWeakPasswordFoundsNothingAndDoesNotUseUpTheCode() {
        String printed = code.printed().orElseThrow();
        assertRefused(foundation(printed, "password1234"), AccountRefusal.PASSWORD_TOO_COMMON);
        assertThat(installation.isFounded()).isFalse();
        installation.found(foundation(printed, PASSWORD));
        assertThat(installation.isFounded()).isTrue();
    }

    @Test
    void aCityIsFoundedOnce() {
        String printed = code.printed().orElseThrow();
        installation.found(foundation(printed, PASSWORD));
        assertRefused(foundation(printed, PASSWORD), AccountRefusal.FOUNDED_ALREADY);
    }

    @Test
    void theSampleCityIsFoundedByTheSystemAlone() throws Exception {
        assertThatThrownBy(() -> installation.foundSample("見本市"))
                .isInstanceOfAny(AccessDeniedException.class, AuthenticationCredentialsNotFoundException.class);
        systemActors.run("test", () -> {
            installation.foundSample("見本市");
            return null;
        });
        assertThat(installation.isSample()).isTrue();
    }

    private static Foundation foundation(String code, String password) {
        return new Foundation(code, "桜川市", "kanri", "管野 理子", password);
    }

    private void assertRefused(Foundation wanted, AccountRefusal reason) {
        assertThatThrownBy(() -> installation.found(wanted))
                .isInstanceOfSatisfying(
                        AccountRefused.class,
                        refused -> assertThat(refused.reasons()).containsExactly(reason));
    }
}
