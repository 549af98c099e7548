package dev.pledgeledger.organization.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.textfield.TextField;
import dev.pledgeledger.common.CityCalendar;
import dev.pledgeledger.common.ui.DayField;
import dev.pledgeledger.organization.CityDay;
import dev.pledgeledger.progress.ScreenTest;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

class CalendarViewTest extends ScreenTest {

    private static final LocalDate FOUNDED = LocalDate.of(2027, 6, 10);

    @Autowired
    CityCalendar calendar;

    @ParameterizedTest
    @ValueSource(strings = {"admin", "reviewer"})
    void theCityHasDaysOfItsOwn(String login) {
        signIn(login);
        open("calendar");
        assertThat(calendar.days().contain(FOUNDED)).isTrue();
        press("日を追加");
        add();
        assertThat(day().getErrorMessage()).isEqualTo("日付を入力してください。");
        day().setValue(FOUNDED);
        find(TextField.class).withLabel("名称").single().setValue("市制施行記念日");
        add();
        assertThat(rows(CityDay.class)).containsExactly(new CityDay(FOUNDED, "市制施行記念日", false));
        assertThat(calendar.days().contain(FOUNDED)).isFalse();
    }

    @Test
    void aDayThatIsClosedAnywayIsNotAdded() {
        signIn("admin");
        open("calendar");
        press("日を追加");
        day().setValue(LocalDate.of(2027, 6, 12));
        find(TextField.class).withLabel("名称").single().setValue("土曜日");
        add();
        assertThat(day().getErrorMessage()).contains("令和9年6月12日");
    }

    @Test
    void aDayIsTakenOffAgain() {
        theCityHasDaysOfItsOwn("admin");
        test((Button) test(grid()).getCellComponent(0, 3)).click();
        test(find(ConfirmDialog.class).single()).confirm();
        assertThat(calendar.days().contain(FOUNDED)).isTrue();
    }

    @Test
    void nobodyElseOpensIt() {
        signIn("drafter");
        open("calendar");
        assertThat(find(CalendarView.class).exists()).isFalse();
    }

    @SuppressWarnings("unchecked")
    private Grid<CityDay> grid() {
        return find(Grid.class).single();
    }

    private DayField day() {
        return find(DayField.class).single();
    }

    private void add() {
        test(find(Button.class).withText("日を追加").last()).click();
    }
}
