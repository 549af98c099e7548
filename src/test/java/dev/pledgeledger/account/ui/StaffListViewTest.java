package dev.pledgeledger.account.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridTester;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import dev.pledgeledger.account.MembershipRow;
import dev.pledgeledger.account.StaffQueries;
import dev.pledgeledger.account.StaffRow;
import dev.pledgeledger.common.Role;
import dev.pledgeledger.common.ui.DayField;
import dev.pledgeledger.organization.DepartmentQueries;
import dev.pledgeledger.organization.DepartmentRow;
import dev.pledgeledger.organization.ReorganisationLine;
import dev.pledgeledger.progress.ScreenTest;
import dev.pledgeledger.progress.TestCity;
import dev.pledgeledger.succession.Reorganising;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

class StaffListViewTest extends ScreenTest {

    @Autowired
    StaffQueries staff;

    @Autowired
    DepartmentQueries departmentRows;

    @Autowired
    Reorganising reorganising;

    @Autowired
    Clock clock;

    @BeforeEach
    void administratorOpensTheStaff() {
        signIn("admin");
        navigate(StaffListView.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"drafter", "head", "reviewer", "signatory"})
    void nobodyElseOpensTheStaff(String login) {
        signIn(login);
        open("staff");
        assertThat(words()).contains("このページは表示できません");
    }

    @Test
    void aPersonIsAddedWithHerFirstRole() {
        fillIn("hanako", "kawa-no-nagare-77");
        press("職員を追加する");
        assertThat(words()).contains("佐久間 花子さんを追加しました。");
        StaffRow hanako = staff.byLogin("hanako").orElseThrow();
        assertThat(hanako.current()).extracting(MembershipRow::role).containsExactly(Role.DRAFTER);
        assertThat(hanako.details().post()).isEqualTo("主査");
    }

    @Test
    void aRefusalStandsUnderItsFieldAndWhatWasTypedStays() {
        fillIn("drafter", "short");
        press("職員を追加する");
        assertThat(field("ログインID").getErrorMessage()).contains("すでに使われています");
        assertThat(find(PasswordField.class).single().getErrorMessage()).contains("12文字以上");
        assertThat(field("氏名").getValue()).isEqualTo("佐久間 花子");
        assertThat(find(Dialog.class).exists()).isTrue();
    }

    @Test
    void closingAnAccountAsksFirstAndSaysWhatHappens() {
        edit("drafter");
        press("ログインを停止する");
        ConfirmDialog question = find(ConfirmDialog.class).single();
        assertThat(words()).contains("ログイン中の画面はすぐに終了します");
        assertThat(isActive("drafter")).isTrue();
        test(question).confirm();
        assertThat(isActive("drafter")).isFalse();
        press("ログインを再開する");
        assertThat(isActive("drafter")).isTrue();
    }

    @Test
    void theButtonForTheOwnAccountIsOffAndSaysWhy() {
        edit("admin");
        assertThat(lastButton("ログインを停止する").isEnabled()).isFalse();
        assertThat(words()).contains("自分自身のログインは停止できません。");
    }

    @Test
    void aRoleEndsAtOnce() {
        edit("drafter");
        test(find(Button.class).withAriaLabel("担当者（港湾課）をいま終了する").single()).click();
        assertThat(staff.byLogin("drafter").orElseThrow().current()).isEmpty();
        assertThat(told()).contains("drafterさんの役割を終了しました。");
    }

    @Test
    void anAdministratorIsGivenNoSecondRole() {
        edit("admin");
        choose(Role.AUDITOR);
        press("役割を付与する");
        assertThat(role().getErrorMessage()).contains("管理者はほかの役割を兼ねられません");
    }

    @Test
    void aDirectorIsGivenHerDepartmentsAtOnceFromADayAhead() {
        LocalDate ahead = LocalDate.now(clock).plusMonths(1);
        edit("signatory");
        choose(Role.DIRECTOR);
        press("役割を付与する");
        assertThat(departments().getErrorMessage()).contains("部署を選んでください");
        assertThat(role().getValue()).isEqualTo(Role.DIRECTOR);
        chooseDepartments(TestCity.HARBOUR, TestCity.LIBRARY);
        find(DayField.class).withLabel("開始日").single().setValue(ahead);
        press("役割を付与する");
        assertThat(told()).contains("signatoryさんに役割を付与しました。");
        assertThat(words()).contains("部長（港湾課）", "部長（図書課）", "予定");
        assertThat(staff.byLogin("signatory").orElseThrow().current()).hasSize(1);
        test(find(Button.class).withAriaLabel("部長（港湾課）の予定を取り消す").single()).click();
        assertThat(words()).doesNotContain("部長（港湾課）").contains("部長（図書課）");
    }

    @Test
    void aRoleWithoutARoleOrAFirstDayIsRefusedUnderItsField() {
        edit("signatory");
        press("役割を付与する");
        assertThat(role().getErrorMessage()).isEqualTo("役割を選んでください。");
        choose(Role.AUDITOR);
        find(DayField.class).withLabel("開始日").single().clear();
        press("役割を付与する");
        assertThat(find(DayField.class).withLabel("開始日").single().getErrorMessage())
                .isEqualTo("開始日を入力してください。");
    }

    @Test
    void theLastDayOfARoleIsSetAhead() {
        LocalDate ahead = LocalDate.now(clock).plusMonths(1);
        edit("drafter");
        test(find(Button.class).withAriaLabel("担当者（港湾課）の最終日を決める").single()).click();
        press("最終日を決める");
        assertThat(find(DayField.class).last().getErrorMessage()).isEqualTo("日付を入力してください。");
        find(DayField.class).last().setValue(ahead);
        press("最終日を決める");
        assertThat(staff.byLogin("drafter").orElseThrow().current())
                .extracting(MembershipRow::until)
                .containsExactly(ahead);
    }

    @Test
    void theRoleOfTheLastAdministratorDoesNotEnd() {
        edit("admin");
        assertThat(find(Button.class).withAriaLabel("管理者の最終日を決める").single().isEnabled())
                .isFalse();
        assertThat(words()).contains("管理者がいなくなります");
    }

    @Test
    void aGeneratedPasswordIsShownOnce() {
        edit("drafter");
        press("仮パスワードを発行する");
        assertThat(words()).contains("いまのパスワードは使えなくなり");
        test(find(ConfirmDialog.class).single()).confirm();
        Code shown = find(Code.class).single();
        assertThat(shown.getText()).matches("([a-z2-9]{4}-){3}[a-z2-9]{4}");
        press("閉じる");
        assertThat(find(Code.class).exists()).isFalse();
    }

    @Test
    void anAuditorReadsRolesAndChangesNothing() {
        signIn("auditor");
        open("staff");
        assertThat(find(Button.class).withText("職員を追加する").exists()).isFalse();
        edit("drafter");
        assertThat(words()).contains("担当者（港湾課）", "現在").doesNotContain("仮パスワード", "役割の付与");
        assertThat(find(Button.class).withAriaLabel("担当者（港湾課）の最終日を決める").exists())
                .isFalse();
    }

    @Test
    void peopleAreFoundByDepartmentAndClosedAccountsAreLeftOutWhereAskedFor() {
        search().setValue(TestCity.LIBRARY);
        assertThat(rows().size()).isEqualTo(2);
        search().clear();
        int all = rows().size();
        edit("drafter");
        press("ログインを停止する");
        test(find(ConfirmDialog.class).single()).confirm();
        press("閉じる");
        find(Checkbox.class).single().setValue(true);
        assertThat(rows().size()).isEqualTo(all - 1);
    }

    @Test
    void whoIsStillInAClosedDepartmentKeepsItUntilSomebodyChangesIt() {
        var planning = departmentRows.byName("企画室").orElseThrow();
        reorganising.today(ReorganisationLine.closing(planning.id()));
        navigate(StaffListView.class);
        edit("reviewer");
        field("氏名").setValue("港 七海");
        press("保存する");
        assertThat(staff.byLogin("reviewer").orElseThrow().details().department())
                .isEqualTo(planning.id());
    }

    @Test
    void nameAndPasswordAreChangedEachByItsOwnButton() {
        edit("drafter");
        field("氏名").setValue("港 七海");
        press("保存する");
        assertThat(staff.byLogin("drafter").orElseThrow().name()).isEqualTo("港 七海");
        find(PasswordField.class).single().setValue("yama-biko-sansou-5");
        press("パスワードを変更する");
        assertThat(told()).contains("港 七海さんのパスワードを変更し");
        assertThat(find(PasswordField.class).single().getValue()).isEmpty();
    }

    private void fillIn(String login, String password) {
        press("職員を追加する");
        field("氏名").setValue("佐久間 花子");
        field("役職").setValue("主査");
        field("ログインID").setValue(login);
        find(PasswordField.class).single().setValue(password);
        choose(Role.DRAFTER);
        chooseDepartments(TestCity.HARBOUR);
    }

    private void chooseDepartments(String... names) {
        departments()
                .setValue(departments()
                        .getGenericDataView()
                        .getItems()
                        .filter(row -> List.of(names).contains(row.name()))
                        .toList());
    }

    private void edit(String login) {
        GridTester<Grid<StaffRow>, StaffRow> rows = rows();
        int row = IntStream.range(0, rows.size())
                .filter(index -> rows.getRow(index).login().equals(login))
                .findFirst()
                .orElseThrow();
        test((Button) rows.getCellComponent(row, 5)).click();
        roundTrip();
    }

    @SuppressWarnings("unchecked")
    private GridTester<Grid<StaffRow>, StaffRow> rows() {
        return test((Grid<StaffRow>) find(Grid.class).single());
    }

    private void choose(Role wanted) {
        role().setValue(wanted);
    }

    @SuppressWarnings("unchecked")
    private Select<Role> role() {
        return find(Select.class).withLabel("役割").single();
    }

    @SuppressWarnings("unchecked")
    private MultiSelectComboBox<DepartmentRow> departments() {
        return find(MultiSelectComboBox.class).withLabel("役割の部署").single();
    }

    private TextField search() {
        return field("氏名・ログインID・部署・役割で探す");
    }

    private boolean isActive(String login) {
        return staff.byLogin(login).orElseThrow().active();
    }

    private TextField field(String label) {
        return find(TextField.class).withLabel(label).single();
    }

    private Button lastButton(String verb) {
        return find(Button.class).withText(verb).last();
    }
}
