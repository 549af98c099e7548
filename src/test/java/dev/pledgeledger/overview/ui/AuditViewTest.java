package dev.pledgeledger.overview.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridTester;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinSession;
import dev.pledgeledger.audit.AuditLine;
import dev.pledgeledger.common.Rating;
import dev.pledgeledger.database.TestDatabase;
import dev.pledgeledger.progress.Entry;
import dev.pledgeledger.progress.ScreenTest;
import dev.pledgeledger.progress.State;
import dev.pledgeledger.progress.Step;
import dev.pledgeledger.progress.TestCity;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AuditViewTest extends ScreenTest {

    @ParameterizedTest
    @ValueSource(strings = {"drafter", "head"})
    void departmentsDoNotReadTheWholeLog(String login) {
        signIn(login);
        open("audit");
        assertThat(words()).contains("このページは表示できません");
    }

    @ParameterizedTest
    @ValueSource(strings = {"auditor", "admin", "reviewer", "signatory"})
    void whoWatchesOverTheProcessReadsIt(String login) {
        signIn(login);
        navigate(AuditView.class);
        assertThat(lines().size()).isPositive();
        assertThat(words()).as("keys without a text").doesNotContainPattern("![a-zA-Z.]+!");
    }

    @Test
    void linesAreSentencesNewestFirst() {
        lower();
        signIn("auditor");
        navigate(AuditView.class);
        assertThat(sentence(0)).isEqualTo("港湾課〔drafter〕が 1-1-1 を提出");
        assertThat(sentence(1)).isEqualTo("港湾課〔drafter〕が 1-1-1 の評価を B から C に変更（理由: 工事が遅れたため）");
    }

    @Test
    void ratingChangesAloneAreOneClickAndAnAddress() {
        lower();
        signIn("auditor");
        navigate(AuditView.class);
        test(find(Checkbox.class).withLabel("評価変更のみ").single()).click();
        assertThat(lines().size()).isEqualTo(4);
        assertThat(sentence(0)).contains("B から C");
        open("audit?action=RATING_CHANGE&q=%E5%B7%A5%E4%BA%8B");
        assertThat(lines().size()).isEqualTo(1);
    }

    @Test
    void anAddressThatCannotBeReadIsSaidAndNotUsed() {
        signIn("auditor");
        open("audit?from=yesterday&kind=CAT&action=x%27");
        assertThat(words()).contains("from=yesterday").contains("kind=CAT").contains("action=x'");
        assertThat(lines().size()).isPositive();
    }

    @Test
    void whereNothingMeetsTheConditionsItSaysWhatToDo() {
        signIn("auditor");
        open("audit?q=nothing-like-this");
        assertThat(words()).contains("条件に合う記録はありません");
    }

    @Test
    void aLineOpensToEverythingThatIsKeptOfIt() {
        lower();
        signIn("auditor");
        navigate(AuditView.class);
        AuditLine line = lines().getRow(1);
        test((Button) lines().getCellComponent(1, 3)).click();
        Grid<?> grid = find(Grid.class).single();
        assertThat(isOpen(grid, line)).isTrue();
        AuditDetails details = new AuditDetails(line);
        assertThat(wordsOf(details).toList().toString())
                .contains("B おおむね達成")
                .contains("C 一部達成")
                .contains(line.hash())
                .contains("時刻（データベース）");
    }

    @Test
    void theChainIsVerifiedBesideTheScreen() throws InterruptedException {
        signIn("auditor");
        navigate(AuditView.class);
        int count = lines().size();
        verify();
        assertThat(words()).contains(count + "行、先頭から末尾まで一致しています。");
        assertThat(find(Button.class).withText("検証する").single().isEnabled()).isTrue();
    }

    @Test
    void whatWasDoneAroundTheLogIsNamedLineByLine() throws SQLException, InterruptedException {
        try (Connection superuser = TestDatabase.connectAsSuperuser()) {
            superuser.createStatement().execute("set session_replication_role = replica");
            superuser.createStatement().execute("update audit_line set reason = 'x' where number = 3");
        }
        signIn("auditor");
        navigate(AuditView.class);
        verify();
        assertThat(words()).contains("異常 1件").contains("書き換えられた行");
    }

    private void lower() {
        Entry entry = city.walkTo(State.NOT_STARTED, year, 1);
        TestCity.done(city.take("drafter", Step.START, entry));
        TestCity.done(city.save("drafter", entry, TestCity.written(Rating.C, "工事が遅れたため")));
        TestCity.done(city.take("drafter", Step.SUBMIT, entry));
    }

    private void verify() throws InterruptedException {
        test(find(Button.class).withText("検証する").single()).click();
        Instant patience = Instant.now().plus(Duration.ofSeconds(20));
        while (words().contains("順に検証しています") && Instant.now().isBefore(patience)) {
            Thread.sleep(50);
            VaadinService.getCurrent().runPendingAccessTasks(VaadinSession.getCurrent());
        }
    }

    @SuppressWarnings("unchecked")
    private GridTester<Grid<AuditLine>, AuditLine> lines() {
        return test((Grid<AuditLine>) find(Grid.class).single());
    }

    private String sentence(int row) {
        return lines().getCellComponent(row, 2).getElement().getTextRecursively();
    }

    @SuppressWarnings("unchecked")
    private static boolean isOpen(Grid<?> grid, AuditLine line) {
        return ((Grid<AuditLine>) grid).isDetailsVisible(line);
    }
}
