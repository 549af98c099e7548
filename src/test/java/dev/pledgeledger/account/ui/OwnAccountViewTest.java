package dev.pledgeledger.account.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import dev.pledgeledger.account.Authenticator;
import dev.pledgeledger.progress.ScreenTest;
import dev.pledgeledger.progress.TestCity;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class OwnAccountViewTest extends ScreenTest {

    @Autowired
    Clock clock;

    @Test
    void thePasswordIsChangedWithTheOldOneAndWhatIsWrongStandsUnderItsField() {
        signIn("drafter");
        open("my-settings");
        type("いまのパスワード", "not this one");
        type("新しいパスワード", "tsuki-to-hoshi-9");
        type("パスワード（もう一度）", "tsuki-to-hoshi-8");
        press("パスワードを変える");
        assertThat(field("パスワード（もう一度）").getErrorMessage()).contains("2つのパスワードが違います");
        type("パスワード（もう一度）", "tsuki-to-hoshi-9");
        press("パスワードを変える");
        assertThat(field("いまのパスワード").getErrorMessage()).contains("いまのパスワードが違います");
        type("いまのパスワード", TestCity.PASSWORD);
        press("パスワードを変える");
        assertThat(told()).contains("パスワードを変えました。");
    }

    @Test
    void aSecondFactorIsSetUpAndTurnedOffWithItsCodes() {
        signIn("head");
        open("my-settings");
        press("認証アプリを登録する");
        String secret = find(Code.class).all().getFirst().getText();
        test(find(TextField.class).withLabel("確認コード").single()).setValue(Authenticator.code(secret, clock.instant()));
        press("この端末を登録する");
        assertThat(field("本人の確認のためのパスワード").getErrorMessage()).contains("パスワードが違います");
        type("本人の確認のためのパスワード", TestCity.PASSWORD);
        press("この端末を登録する");
        assertThat(find(Code.class).all()).hasSize(10);
        press("閉じる");
        assertThat(words()).contains("使っています。", "あと10個です");
        press("確認コードをやめる");
        test(find(TextField.class).withLabel("確認コード").last())
                .setValue(Authenticator.code(secret, clock.instant().plusSeconds(30)));
        press("確認コードをやめる");
        assertThat(words()).contains("使っていません。");
    }

    private PasswordField field(String label) {
        return find(PasswordField.class).withLabel(label).single();
    }

    private void type(String label, String words) {
        test(field(label)).setValue(words);
    }
}
