package dev.pledgeledger.account.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import dev.pledgeledger.account.StandInRow;
import dev.pledgeledger.account.StandInService;
import dev.pledgeledger.common.Role;
import dev.pledgeledger.common.ui.DayField;
import dev.pledgeledger.progress.ScreenTest;
import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

class StandInsViewTest extends ScreenTest {

    @Autowired
    StandInService standIns;

    @Autowired
    Clock clock;

    @BeforeEach
    void administratorOpensTheStandIns() {
        signIn("admin");
        navigate(StandInsView.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"drafter", "head", "reviewer", "signatory"})
    void nobodyElseOpensThem(String login) {
        signIn(login);
        open("stand-ins");
        assertThat(words()).contains("このページは表示できません");
    }

    @Test
    void anAuditorReadsAndNamesNobody() {
        signIn("auditor");
        navigate(StandInsView.class);
        assertThat(words()).contains("代理者はいません。");
        assertThat(find(Button.class).withText("代理者を指定する").exists()).isFalse();
    }

    @Test
    void whoIsStoodInForBringsHerRoleAndDepartment() {
        ask();
        choose("だれの代わりか", "head 所属長（港湾課）");
        assertThat(role().getValue()).isEqualTo(Role.HEAD);
        assertThat(role().isEnabled()).isFalse();
        choose("代理者", "otherdrafter");
        reason("所属長の出張のため。");
        until(LocalDate.now(clock).plusDays(5));
        press("指定する");
        assertThat(told()).contains("代理者を指定しました。");
        StandInRow named = standIns.all().getFirst();
        assertThat(named.staffName()).isEqualTo("otherdrafter");
        assertThat(named.principalName()).isEqualTo("head");
        assertThat(words()).contains("所属長（港湾課）", "所属長の出張のため。", "現在");
    }

    @Test
    void everythingMissingIsSaidAtOnceAndTheDialogStays() {
        ask();
        press("指定する");
        assertThat(combo("代理者").getErrorMessage()).isEqualTo("代理者を選んでください。");
        assertThat(role().getErrorMessage()).isEqualTo("役割を選んでください。");
        assertThat(find(DayField.class).withLabel("最終日").single().isInvalid()).isTrue();
        assertThat(find(Dialog.class).exists()).isTrue();
    }

    @Test
    void nobodyStandsInForHerselfNorAnAdministratorForAnybody() {
        ask();
        choose("だれの代わりか", "signatory 決裁者");
        choose("代理者", "signatory");
        until(LocalDate.now(clock).plusDays(5));
        press("指定する");
        assertThat(combo("代理者").getErrorMessage()).contains("本人");
        assertThat(find(TextArea.class).single().getErrorMessage()).contains("理由");
        choose("代理者", "admin");
        reason("出張のため。");
        press("指定する");
        assertThat(combo("代理者").getErrorMessage()).contains("管理者はほかの役割を兼ねられません");
        assertThat(standIns.all()).isEmpty();
    }

    @Test
    void aStandInEndsAtOnce() {
        whoIsStoodInForBringsHerRoleAndDepartment();
        test(find(Button.class).withAriaLabel("代理者otherdrafterをいま終了する").single())
                .click();
        assertThat(told()).contains("otherdrafterさんの代理の最終日を決めました。");
        assertThat(standIns.all()).allMatch(row -> !row.standIn().until().isAfter(LocalDate.now(clock)));
    }

    private void ask() {
        press("代理者を指定する");
    }

    private void choose(String label, String item) {
        choose(combo(label), item);
    }

    private static <T> void choose(ComboBox<T> combo, String wanted) {
        combo.setValue(combo.getListDataView()
                .getItems()
                .filter(each -> combo.getItemLabelGenerator().apply(each).endsWith(wanted))
                .findFirst()
                .orElseThrow());
    }

    private ComboBox<?> combo(String label) {
        return find(ComboBox.class).withLabel(label).single();
    }

    @SuppressWarnings("unchecked")
    private Select<Role> role() {
        return find(Select.class).withLabel("役割").single();
    }

    private void until(LocalDate day) {
        find(DayField.class).withLabel("最終日").single().setValue(day);
    }
}
