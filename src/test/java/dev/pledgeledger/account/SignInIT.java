package dev.pledgeledger.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pledgeledger.common.MovingClock;
import dev.pledgeledger.common.Role;
import dev.pledgeledger.database.DatabaseTest;
import dev.pledgeledger.database.FreshDatabase;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

@DatabaseTest(FreshDatabase.Before.METHOD)
class SignInIT {

    private static final String PASSWORD = "kawa-no-nagare-77";
    private static final LdapSettings NO_DIRECTORY =
            new LdapSettings("", "", "", "", "", "", "", Duration.ofSeconds(1));

    @Autowired
    SignIn signIn;

    @Autowired
    AccountService accounts;

    @Autowired
    SystemActors systemActors;

    @Autowired
    JdbcClient database;

    @Autowired
    StaffMembers staff;

    @Autowired
    PasswordEncoder passwords;

    @Autowired
    Actors actors;

    @Autowired
    SignInCourse course;

    @Autowired
    SignInLog log;

    final MovingClock clock = new MovingClock(Instant.parse("2026-04-01T00:00:00Z"));

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

    @Test
    void whatIsNoLoginIsCountedAsOne() {
        SignInThrottle throttle = new SignInThrottle(clock);
        SignIn there = signIn(throttle, new AddressThrottle(clock), NO_DIRECTORY);
        for (String typed : List.of("x".repeat(100_000), "a b", "", "\u212Aanri", "a@b")) {
            assertThatThrownBy(() -> there.authenticate(typed(typed, PASSWORD)))
                    .isInstanceOf(BadCredentialsException.class);
        }
        assertThat(throttle.kept()).isEqualTo(1);
        assertThat(lines()).hasSize(5).allMatch("SIGN_IN_FAILED ?"::equals);
    }

    @Test
    void aTryRefusedForItsAddressIsNoneOfThePersons() {
        SignIn there = signIn(new SignInThrottle(clock), new AddressThrottle(clock), NO_DIRECTORY);
        for (int each = 0; each <= AddressThrottle.FREE_LOGINS; each++) {
            Authentication guess = typed("guessed" + each, "a wrong password");
            assertThatThrownBy(() -> there.authenticate(guess)).isInstanceOf(BadCredentialsException.class);
        }
        for (int each = 0; each < 2 * SignInThrottle.FREE_TRIES; each++) {
            assertThatThrownBy(() -> there.authenticate(typed(login, PASSWORD)))
                    .isInstanceOf(TooManyTriesException.class);
        }
        clock.pass(AddressThrottle.PAUSE);
        assertThat(there.authenticate(typed(login, PASSWORD)).isAuthenticated()).isTrue();
    }

    @Test
    void aDirectoryThatDoesNotAnswerMakesNobodyWait() {
        LdapSettings gone =
                new LdapSettings("ldap://127.0.0.1:1", "uid={0}", "", "", "", "", "", Duration.ofSeconds(1));
        SignIn there = signIn(new SignInThrottle(clock), new AddressThrottle(clock), gone);
        for (int each = 0; each < 2 * AddressThrottle.FREE_LOGINS; each++) {
            Authentication try1 = typed(each % 2 == 0 ? login : "person" + each, PASSWORD);
            assertThatThrownBy(() -> there.authenticate(try1))
                    .isExactlyInstanceOf(AuthenticationServiceException.class);
        }
    }

    private SignIn signIn(SignInThrottle throttle, AddressThrottle addresses, LdapSettings directory) {
        OidcSettings none = new OidcSettings("", "", "", List.of(), "", "", "", "", false);
        return new SignIn(
                staff,
                passwords,
                throttle,
                addresses,
                new SignInWays(none, directory, actors, List.of()),
                new Directory(directory),
                course,
                log);
    }

    private static Authentication typed(String name, String password) {
        UsernamePasswordAuthenticationToken attempt =
                UsernamePasswordAuthenticationToken.unauthenticated(name, password);
        attempt.setDetails(new WebAuthenticationDetails("192.0.2.7", null));
        return attempt;
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
