package dev.pledgeledger.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pledgeledger.common.Role;
import dev.pledgeledger.database.DatabaseTest;
import dev.pledgeledger.database.FreshDatabase;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;

@DatabaseTest(FreshDatabase.Before.METHOD)
class SignInIT {

    private static final String PASSWORD = "kawa-no-nagare-77";

    @Autowired
    SignIn signIn;

    @Autowired
    AccountService accounts;

    @Autowired
    SystemActors systemActors;

    @Autowired
    JdbcClient database;

    /// Another one for each test: the throttle remembers them.
    final String login = "hanako-" + UUID.randomUUID().toString().substring(0, 8);

    @BeforeEach
    void person() throws Exception {
        systemActors.run(
                "test",
                () -> accounts.add(new NewStaff(
                        login,
                        new StaffDetails("佐久間 花子", "", null),
                        PASSWORD,
                        List.of(Grant.of(Role.AUDITOR, LocalDate.of(2026, 4, 1))))));
    }

    @Test
    void loginAndPasswordLetAPersonInWithTheRolesOfToday() {
        Authentication signedIn = attempt(login, PASSWORD);
        assertThat(signedIn.getAuthorities())
                .extracting(Object::toString)
                .containsExactlyInAnyOrder("ROLE_STAFF", "ROLE_AUDITOR");
        assertThat(signedIn.getCredentials()).isNull();
        assertThat(lines()).containsExactly("SIGN_IN " + login);
    }

    @Test
    void aWrongPasswordIsRefusedAndWrittenDownWithoutIt() {
        assertThatThrownBy(() -> attempt(login, "a wrong password")).isInstanceOf(BadCredentialsException.class);
        assertThat(lines()).containsExactly("SIGN_IN_FAILED " + login);
        assertThat(database.sql("select audit_line::text from audit_line")
                        .query(String.class)
                        .list())
                .noneMatch(line -> line.contains("a wrong password"));
    }

    @Test
    void anUnknownLoginIsRefusedLikeAWrongPassword() {
        assertThatThrownBy(() -> attempt("nobody", PASSWORD)).isInstanceOf(BadCredentialsException.class);
        assertThat(lines()).containsExactly("SIGN_IN_FAILED nobody");
    }

    @Test
    void aPasswordTypedIntoTheLoginFieldIsNotWrittenDown() {
        assertThatThrownBy(() -> attempt("Kawa no nagare 77", "")).isInstanceOf(BadCredentialsException.class);
        assertThat(lines()).containsExactly("SIGN_IN_FAILED ?");
    }

    @Test
    void theSixthTryHasToWaitEvenWithTheRightPassword() {
        for (int tries = 0; tries < SignInThrottle.FREE_TRIES; tries++) {
            assertThatThrownBy(() -> attempt(login, "a wrong password")).isInstanceOf(BadCredentialsException.class);
        }
        assertThatThrownBy(() -> attempt(login, PASSWORD))
                .isInstanceOfSatisfying(
                        TooManyTriesException.class,
                        wait -> assertThat(wait.seconds()).isBetween(1L, 11L));
        assertThat(lines()).hasSize(SignInThrottle.FREE_TRIES);
    }

    @Test
    void aPasswordLongerThanAnyIsRefusedQuietly() {
        assertThatThrownBy(() -> attempt(login, "x".repeat(5_000))).isInstanceOf(BadCredentialsException.class);
    }

    private Authentication attempt(String name, String password) {
        return signIn.authenticate(UsernamePasswordAuthenticationToken.unauthenticated(name, password));
    }

    private List<String> lines() {
        return database.sql("""
                select action || ' ' || subject_label from audit_line where action like 'SIGN_IN%' order by number
                """).query(String.class).list();
    }
}
