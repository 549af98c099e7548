package dev.pledgeledger.account.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import dev.pledgeledger.account.MembershipRow;
import dev.pledgeledger.account.StaffQueries;
import dev.pledgeledger.common.Wareki;
import dev.pledgeledger.common.ui.DayField;
import dev.pledgeledger.progress.ScreenTest;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class TransferViewTest extends ScreenTest {

    private static final String HEADINGS = "ログインID,氏名,役職,所属,役割,役割の部署,開始日,最終日\r\n";
    private static final String MOVED = HEADINGS + "drafter,drafter,主査,図書課,担当者,図書課,,\r\n";

    @Autowired
    StaffQueries staff;

    @Autowired
    Clock clock;

    @Test
    void theDifferencesAreLookedAtAndThenDone() {
        signIn("admin");
        open("staff-transfers");
        day(LocalDate.now(clock).plusDays(30));
        take(MOVED + "head,head,,港湾課,所属長,港湾課,,\r\n");
        assertThat(words())
                .contains(
                        "1人が変わります",
                        "ほかに載っている1人は変わりません",
                        "役職:  → 主査",
                        "所属: 港湾課 → 図書課",
                        "役割の終了: 担当者（港湾課）",
                        "役割の付与: 担当者（図書課）");
        press("1人の異動を反映する");
        assertThat(told()).contains("1人の異動を反映しました。");
        assertThat(city.as("admin", () -> staff.byLogin("drafter").orElseThrow().memberships()))
                .extracting(MembershipRow::until)
                .first()
                .isEqualTo(LocalDate.now(clock).plusDays(29));
        assertThat(words()).doesNotContain("人が変わります");
    }

    @Test
    void whatIsPlannedForALaterDayStandsBesideWhatChanges() {
        signIn("admin");
        open("staff-transfers");
        LocalDate later = LocalDate.now(clock).plusDays(60);
        day(later);
        take(MOVED);
        press("1人の異動を反映する");
        day(LocalDate.now(clock).plusDays(30));
        take(MOVED.replace("主査,図書課", "主任,企画室"));
        assertThat(words()).contains("役職:  → 主任", "この異動では変わらない先の予定: " + Wareki.day(later) + "から 図書課 主査 drafter");
    }

    @Test
    void whatIsWrongStandsWithLineAndColumnAndNothingCanBeApplied() {
        signIn("admin");
        open("staff-transfers");
        take(MOVED.replace("担当者,図書課", "担当者,空想課"));
        assertThat(words()).contains("直すところが1か所あります", "2行目", "役割の部署", "「空想課」という部署は、いまありません");
        assertThat(words()).doesNotContain("異動を反映する");
    }

    @Test
    void changingTheDayShowsTheDifferencesAnew() {
        signIn("admin");
        open("staff-transfers");
        take(MOVED);
        assertThat(words()).contains("1人が変わります");
        day(LocalDate.now(clock).minusDays(1));
        assertThat(words()).contains("異動日は今日以降にしてください。");
    }

    @Test
    void itIsForAdministratorsAlone() {
        signIn("auditor");
        open("staff-transfers");
        assertThat(words()).contains("このページは表示できません");
        signIn("admin");
        open("staff");
        assertThat(words()).contains("異動をまとめて反映");
    }

    private void day(LocalDate day) {
        find(DayField.class).withLabel("異動日").single().setValue(day);
    }

    private void take(String file) {
        ((TransferView) UI.getCurrent().getCurrentView()).take(file.getBytes(StandardCharsets.UTF_8));
    }
}
