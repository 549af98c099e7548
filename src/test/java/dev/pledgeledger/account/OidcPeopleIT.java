package dev.pledgeledger.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pledgeledger.common.StaffId;
import dev.pledgeledger.database.DatabaseTest;
import dev.pledgeledger.database.FreshDatabase;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;

/// Whom this ledger takes those for whom an identity provider names.
@DatabaseTest(FreshDatabase.Before.METHOD)
class OidcPeopleIT {

    private static final String ISSUER = "https://login.city.example";

    @Autowired
    StaffMembers staff;

    @Autowired
    ProviderSubjects subjects;

    @Autowired
    SignInCourse course;

    @Autowired
    FirstDays firstDays;

    @Autowired
    SignInLog log;

    @Autowired
    AccountService accounts;

    @Autowired
    SystemActors actors;

    @Autowired
    JdbcClient database;

    @Autowired
    Clock clock;

    StaffId kazuko;

    @BeforeEach
    void person() throws Exception {
        kazuko = actors.run(
                "test",
                () -> accounts.add(
                        new NewStaff("kazuko", new StaffDetails("佐久間 和子", "", null), "kawa-no-nagare-77", List.of())));
    }

    @Test
    void aLoginGivenToSomebodyElseThereIsRefusedUntilAnAdministratorUntiesIt() throws Exception {
        assertThat(admit("1", "kazuko").isAuthenticated()).isTrue();
        assertThat(admit("1", "KAZUKO").isAuthenticated()).isTrue();
        assertThatThrownBy(() -> admit("2", "kazuko")).isInstanceOf(AnotherPersonException.class);
        assertThat(lines()).endsWith("SIGN_IN", "SIGN_IN", "SIGN_IN_OTHER_SUBJECT");
        actors.run("test", () -> {
            accounts.resetProviderSubject(kazuko);
            return null;
        });
        assertThat(admit("2", "kazuko").isAuthenticated()).isTrue();
        assertThatThrownBy(() -> admit("1", "kazuko")).isInstanceOf(AnotherPersonException.class);
        assertThat(lines()).contains("PROVIDER_SUBJECT_RESET");
    }

    @Test
    void whoComesOnADayAheadSignsInFromThatDayOn() {
        LocalDate today = LocalDate.now(clock);
        firstDays.set(kazuko, today.plusDays(1));
        assertThatThrownBy(() -> admit("1", "kazuko")).isInstanceOf(NobodyHereException.class);
        assertThat(lines()).endsWith("SIGN_IN_FAILED");
        firstDays.notAfter(kazuko, today);
        assertThat(admit("1", "kazuko").isAuthenticated()).isTrue();
    }

    /// The sign of the kelvin has a small k of the alphabet.
    @ParameterizedTest
    @ValueSource(
            strings = {"\u212Aazuko", "kazuko\u0000", "ka zuko", "\u212Aazuko@city.example", "kazuko@evil.example"})
    void whatOnlyLooksLikeALoginIsNobodys(String claimed) {
        assertThatThrownBy(() -> admit("1", claimed)).isInstanceOf(NobodyHereException.class);
        assertThat(lines()).doesNotContain("SIGN_IN");
    }

    private Authentication admit(String subject, String login) {
        OidcSettings settings =
                new OidcSettings(ISSUER, "", "", List.of(), "preferred_username", "city.example", "", "", false);
        OidcIdToken token = new OidcIdToken(
                "token",
                clock.instant(),
                clock.instant().plusSeconds(60),
                Map.of("sub", subject, "preferred_username", login));
        return new OidcPeople(settings, staff, subjects, course, log, clock)
                .admit(new DefaultOidcUser(List.of(), token), "192.0.2.7");
    }

    private List<String> lines() {
        return database.sql("select action from audit_line where subject_label in ('kazuko', '?') order by number")
                .query(String.class)
                .list();
    }
}
