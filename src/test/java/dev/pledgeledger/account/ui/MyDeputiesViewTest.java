package dev.pledgeledger.account.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextArea;
import dev.pledgeledger.account.Colleague;
import dev.pledgeledger.common.ui.DayField;
import dev.pledgeledger.progress.ScreenTest;
import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class MyDeputiesViewTest extends ScreenTest {

    @Autowired
    Clock clock;

    @Test
    void whoDecidesFindsHerDeputiesBesideHerName() {
        signIn("head");
        open("");
        assertThat(words()).contains("わたしの代理");
        signIn("drafter");
        open("");
        assertThat(words()).doesNotContain("わたしの代理");
        open("my-deputies");
        assertThat(words()).contains("このページは表示できません");
    }

    @Test
    void aDeputyIsNamedEndedAndSeenByTheAdministrator() {
        name();
        assertThat(told()).contains("代理者を指定しました。");
        assertThat(words()).contains("otherdrafter", "所属長（港湾課）", "出張のため。", "本人");
        signIn("admin");
        open("stand-ins");
        assertThat(words()).contains("otherdrafter", "出張のため。", "本人");
        signIn("head");
        open("my-deputies");
        test(find(Button.class).withAriaLabel("代理者otherdrafterをいま終了する").single())
                .click();
        assertThat(told()).contains("otherdrafterさんの代理の最終日を決めました。");
        assertThat(words()).contains("代理者はいません。");
    }

    @Test
    void aDeputyReadsInWhosePlaceSheDecidesAndWhySheNamesNobody() {
        name();
        signIn("otherdrafter");
        open("");
        assertThat(words()).contains("headさんの代理として判断できます");
        open("my-deputies");
        assertThat(words()).contains("わたしが代理する人", "さらに代理者を指定することはできません");
        assertThat(button("代理者を指定する").isEnabled()).isFalse();
    }

    @Test
    void everythingMissingIsSaidAtOnce() {
        signIn("head");
        open("my-deputies");
        press("代理者を指定する");
        find(CheckboxGroup.class).single().clear();
        press("指定する");
        assertThat(who().getErrorMessage()).isEqualTo("代理者を選んでください。");
        assertThat(find(CheckboxGroup.class).single().getErrorMessage()).isEqualTo("役割を選んでください。");
        assertThat(until().isInvalid()).isTrue();
        assertThat(find(TextArea.class).single().getErrorMessage()).contains("理由");
    }

    private void name() {
        signIn("head");
        open("my-deputies");
        press("代理者を指定する");
        who().setValue(who().getListDataView()
                .getItems()
                .filter(each -> each.details().name().equals("otherdrafter"))
                .findFirst()
                .orElseThrow());
        until().setValue(LocalDate.now(clock).plusDays(5));
        reason("出張のため。");
        press("指定する");
    }

    @SuppressWarnings("unchecked")
    private ComboBox<Colleague> who() {
        return find(ComboBox.class).withLabel("代理者").single();
    }

    private DayField until() {
        return find(DayField.class).withLabel("最終日").single();
    }
}
