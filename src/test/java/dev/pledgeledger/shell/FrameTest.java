package dev.pledgeledger.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.VaadinSession;
import dev.pledgeledger.common.Refused;
import dev.pledgeledger.progress.ScreenTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.security.access.AccessDeniedException;

class FrameTest extends ScreenTest {

    @Test
    void theMenuHoldsWhatThePersonMayOpen() {
        signIn("admin");
        open("");
        assertThat(menu()).contains("組織", "職員");
        signIn("drafter");
        open("");
        assertThat(menu()).isNotEmpty().doesNotContain("組織", "職員");
    }

    @Test
    void theFrameSaysWhoIsSignedInAndInWhichCity() {
        signIn("drafter");
        open("");
        assertThat(words()).contains("drafter").contains("港湾課").contains("ログアウト");
        assertThat(find(Button.class).withText("ログアウト").exists()).isTrue();
    }

    @Test
    void aWrongAddressSaysSo() {
        signIn("drafter");
        open("no/such/page");
        assertThat(words()).contains("ページが見つかりません").contains("最初の画面へ");
    }

    @Test
    void aFailureShowsANumberAndNothingOfTheInside() {
        signIn("drafter");
        open("");
        fail(new IllegalStateException("table entry is gone"));
        assertThat(words()).containsPattern("エラー番号 [0-9A-F]{8}").doesNotContain("table entry");
        assertThat(words()).contains("保存済みの内容は残っています");
    }

    @Test
    void aRefusalIsASentenceAndADenialChangesNothing() {
        signIn("drafter");
        open("");
        fail(new Refused("organization.refused.nameTaken", "港湾課"));
        assertThat(words()).contains("港湾課はすでにあります。別の名称を入力してください。");
        fail(new AccessDeniedException("Access Denied"));
        assertThat(words()).contains("この操作をする権限がありません。何も変更していません。");
    }

    @Test
    void theSignInPageSaysWhatToDo() {
        signIn("drafter");
        open("sign-in?error");
        assertThat(login().isError()).isTrue();
        assertThat(sentence()).contains("もう一度入力してください");
        open("sign-in?wait=30");
        assertThat(sentence()).contains("あと30秒");
        open("sign-in?wait=%3Cb%3E");
        assertThat(login().isError()).isFalse();
    }

    @Test
    void aRealCityShowsNoSignIns() {
        open("sign-in");
        assertThat(words()).doesNotContain("見本の市のログイン");
    }

    private LoginForm login() {
        return find(LoginForm.class).single();
    }

    private String sentence() {
        return login().getElement().getPropertyRaw("i18n").toString();
    }

    private List<String> menu() {
        return find(SideNav.class).single().getItems().stream()
                .map(SideNavItem::getLabel)
                .toList();
    }

    private static void fail(Exception failure) {
        VaadinSession.getCurrent().getErrorHandler().error(new ErrorEvent(failure));
        roundTrip();
    }
}
