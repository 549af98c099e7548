package dev.pledgeledger.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRulesTest {

    @ParameterizedTest
    @ValueSource(strings = {"kawa-no-nagare-77", "correct horse battery staple", "川の流れのように歩く人たち", "Vx7-qpLmw_2zRt"})
    void aPasswordOfUnrelatedWordsIsAccepted(String password) {
        assertThat(PasswordRules.faults("hanako", password)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "password1234",
                "P@ssw0rd2026!",
                "qwertyuiop123",
                "aaaaaaaaaaaa",
                "123456789012",
                "shiyakusho2026",
                "administrator",
                "パスワード令和パスワード令和"
            })
    void aPasswordOfCommonPartsAloneIsRefused(String password) {
        assertThat(PasswordRules.faults("hanako", password)).contains(AccountRefusal.PASSWORD_TOO_COMMON);
    }

    @Test
    void elevenCharactersAreTooFewAndTwelveAreEnough() {
        assertThat(PasswordRules.faults("hanako", "vx7qplmw2zr")).containsExactly(AccountRefusal.PASSWORD_TOO_SHORT);
        assertThat(PasswordRules.faults("hanako", "vx7qplmw2zrk")).isEmpty();
    }

    @Test
    void aPasswordLongerThanIsReadIsRefusedInsteadOfCut() {
        assertThat(PasswordRules.faults("hanako", "川の流れのように歩く人たち山の道を行く人たちが")).isEmpty();
        assertThat(PasswordRules.faults("hanako", "川の流れのように歩く人たち山の道を行く人たちがいる"))
                .containsExactly(AccountRefusal.PASSWORD_TOO_LONG);
    }

    @Test
    void theLoginIsNoPasswordHoweverItIsWritten() {
        assertThat(PasswordRules.faults("sakuma-hanako", "Sakuma-H4nako"))
                .containsExactly(AccountRefusal.PASSWORD_IS_LOGIN);
        assertThat(PasswordRules.faults("sakuma-hanako", "sakuma-hanako2026"))
                .containsExactly(AccountRefusal.PASSWORD_TOO_COMMON);
    }
}
