package dev.pledgeledger.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.security.authentication.AuthenticationServiceException;

/// What a real LDAP server is asked, and what it is never asked.
class DirectoryTest {

    private static DirectoryServer server;

    @BeforeAll
    static void start() {
        server = DirectoryServer.start();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    static Stream<LdapSettings> settings() {
        return Stream.of(pattern(), search("cn=reader," + DirectoryServer.BASE, "reads"), search("", ""), active());
    }

    @ParameterizedTest
    @MethodSource("settings")
    void theRightPasswordIsKnownAndNoOther(LdapSettings settings) {
        Directory directory = new Directory(settings);
        assertThat(directory.knows("hanako", DirectoryServer.PASSWORD)).isTrue();
        assertThat(directory.knows("hanako", "another password")).isFalse();
        assertThat(directory.knows("nobody", DirectoryServer.PASSWORD)).isFalse();
        assertThat(directory.knows("hanako", DirectoryServer.PASSWORD)).isTrue();
    }

    @ParameterizedTest
    @MethodSource("settings")
    void anEmptyPasswordIsNeverSentThere(LdapSettings settings) {
        int before = server.binds();
        assertThat(new Directory(settings).knows("hanako", "")).isFalse();
        assertThat(server.binds()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*",
                "hanako)(uid=*",
                "hana*",
                "hanako,ou=people",
                "hanako\\2c",
                "cn=reader,dc=city,dc=example",
                "hanako@city.example",
                "hanako@evil.example",
                "hanako\u0000"
            })
    void whatIsNoLoginIsNeverSentThere(String login) {
        int before = server.binds();
        for (LdapSettings each : settings().toList()) {
            assertThat(new Directory(each).knows(login, DirectoryServer.PASSWORD))
                    .isFalse();
        }
        assertThat(server.binds()).isEqualTo(before);
    }

    @Test
    void aDirectoryThatDoesNotAnswerSaysNothingOfThePassword() {
        DirectoryServer gone = DirectoryServer.start();
        String url = gone.url();
        gone.close();
        for (String domain : List.of("", DirectoryServer.DOMAIN)) {
            Directory directory =
                    new Directory(new LdapSettings(url, "uid={0}", "", "", "", "", domain, Duration.ofSeconds(1)));
            assertThatThrownBy(() -> directory.knows("hanako", DirectoryServer.PASSWORD))
                    .isInstanceOf(AuthenticationServiceException.class);
        }
    }

    @Test
    void noPasswordStandsInWhatIsPrinted() {
        assertThat(search("cn=reader", "reads").toString()).doesNotContain("reads");
    }

    private static LdapSettings pattern() {
        return of("uid={0},ou=people", "", "", "", "");
    }

    private static LdapSettings search(String reader, String password) {
        return of("", "(uid={0})", reader, password, "");
    }

    private static LdapSettings active() {
        return of("", "", "", "", DirectoryServer.DOMAIN);
    }

    private static LdapSettings of(String pattern, String filter, String reader, String password, String domain) {
        String base = domain.isEmpty() ? "/" + DirectoryServer.BASE : "";
        return new LdapSettings(
                server.url() + base, pattern, "", filter, reader, password, domain, Duration.ofSeconds(5));
    }
}
