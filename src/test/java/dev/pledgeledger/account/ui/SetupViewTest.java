package dev.pledgeledger.account.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import dev.pledgeledger.PledgeLedger;
import dev.pledgeledger.account.Installation;
import dev.pledgeledger.account.SetupCodes;
import dev.pledgeledger.database.DatabaseTest;
import dev.pledgeledger.database.FreshDatabase;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@DatabaseTest(FreshDatabase.Before.METHOD)
@ViewPackages(classes = PledgeLedger.class)
class SetupViewTest extends SpringBrowserlessTest {

    private static final String PASSWORD = "kawa-no-nagare-77";

    @Autowired
    ApplicationContext application;

    @Autowired
    Installation installation;

    @BeforeEach
    void open() {
        UI.getCurrent().setLocale(Locale.JAPANESE);
        navigate(SetupView.class);
    }

    @Test
    void whoReadsTheConsoleFoundsTheCityAndIsLedToSignIn() {
        fillIn(SetupCodes.printed(application), PASSWORD, PASSWORD);
        assertThat(installation.cityName()).isEqualTo("桜川市");
        assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPath())
                .isEqualTo("sign-in");
    }

    @Test
    void theWrongCodeIsSaidUnderItsField() {
        fillIn("AAAA-BBBB-CCCC", PASSWORD, PASSWORD);
        assertThat(field("初回設定コード").getErrorMessage()).contains("初回設定コードが違います");
        assertThat(installation.isFounded()).isFalse();
    }

    @Test
    void twoDifferentPasswordsAreNotSent() {
        fillIn(SetupCodes.printed(application), PASSWORD, PASSWORD + "8");
        assertThat(password("パスワード（もう一度）").getErrorMessage()).contains("2つのパスワードが違います");
        assertThat(installation.isFounded()).isFalse();
    }

    @Test
    void afterwardsThereIsNoSuchPage() {
        fillIn(SetupCodes.printed(application), PASSWORD, PASSWORD);
        UI.getCurrent().navigate("setup");
        assertThat(find(H1.class).single().getText()).isEqualTo("ページが見つかりません");
    }

    private void fillIn(String code, String first, String again) {
        field("初回設定コード").setValue(code);
        field("市の名前").setValue("桜川市");
        field("ログインID").setValue("kanri");
        field("氏名").setValue("管野 理子");
        password("パスワード").setValue(first);
        password("パスワード（もう一度）").setValue(again);
        test(find(Button.class).withText("市と管理者を登録する").single()).click();
    }

    private TextField field(String label) {
        return find(TextField.class).withLabel(label).single();
    }

    private PasswordField password(String label) {
        return find(PasswordField.class).withLabel(label).single();
    }
}
