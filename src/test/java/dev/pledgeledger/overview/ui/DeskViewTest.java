package dev.pledgeledger.overview.ui;

import static dev.pledgeledger.progress.TestCity.done;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.grid.Grid;
import dev.pledgeledger.progress.Entry;
import dev.pledgeledger.progress.EntryRow;
import dev.pledgeledger.progress.ProgressService;
import dev.pledgeledger.progress.ScreenTest;
import dev.pledgeledger.progress.State;
import dev.pledgeledger.progress.Step;
import dev.pledgeledger.progress.StepRequest;
import dev.pledgeledger.progress.TestPackage;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class DeskViewTest extends ScreenTest {

    @Autowired
    private ProgressService progress;

    @Autowired
    private TestPackage packages;

    @Autowired
    private JdbcClient database;

    @Test
    void aDrafterFindsWhatHerDepartmentHasToWrite() {
        signIn("drafter");
        open("");
        assertThat(codes()).containsExactly("1-1-1", "1-1-2");
        assertThat(words()).contains("未着手 2");
    }

    @Test
    void aHeadFindsWhatWaitsForHerConfirmation() {
        city.walkTo(State.CONCURRENCE, year, 2);
        signIn("head");
        open("");
        assertThat(codes()).containsExactly("1-1-2");
    }

    @Test
    void aReviewerFindsWhatWasSubmitted() {
        city.walkTo(State.SUBMITTED, year, 1);
        signIn("reviewer");
        open("");
        assertThat(codes()).containsExactly("1-1-1");
    }

    @Test
    void theAddressHoldsTheChosenState() {
        city.walkTo(State.DRAFT, year, 1);
        signIn("drafter");
        open("?state=DRAFT");
        assertThat(codes()).containsExactly("1-1-1");
        open("?state=NONSENSE");
        assertThat(codes()).containsExactly("1-1-1", "1-1-2");
    }

    @Test
    void aCorrectionOfAnotherYearLiesOnTheDeskAndSaysItsYear() {
        Entry published = city.entry(city.publishedBefore(year), 1);
        StepRequest correction = StepRequest.of(Step.CORRECT, published.id(), published.version())
                .because("数字の誤り")
                .dueOn(LocalDate.of(2027, 1, 8));
        done(city.as("reviewer", () -> progress.take(correction)));
        signIn("drafter");
        open("");
        assertThat(codes()).containsExactly("1-1-1", "1-1-1", "1-1-2");
        assertThat(words()).contains("作成中 1", "未着手 2");
        assertThat(codeCell(0)).contains("1-1-1", "令和7年度");
        assertThat(codeCell(1)).contains("1-1-1").doesNotContain("令和8年度");
    }

    @Test
    void aReviewerIsToldWhatCanBePackagedAndPublished() {
        city.approveAll(year);
        assertThat(more("reviewer")).contains("審査済の取組が 3件あり").doesNotContain("公表できます");
        packages.signOff(year);
        assertThat(more("reviewer")).contains("令和8年度を公表できます").doesNotContain("審査済の取組");
        assertThat(more("drafter")).contains("所属課の今年度の取組 2件").doesNotContain("公表できます");
    }

    @Test
    void theMayorsOfficeIsToldOfPackagesThatWait() {
        assertThat(more("signatory")).isEmpty();
        city.approveAll(year);
        packages.makePackage(year);
        assertThat(more("signatory")).contains("決裁を待つ取組が 3件");
    }

    @Test
    void theAdministratorIsToldOfDepartmentsThatNobodyCanConfirmFor() {
        assertThat(more("admin")).isEmpty();
        database.sql("update staff set active = false where login = 'head'").update();
        assertThat(more("admin")).contains("所属長が不在の課が 1課あります（港湾課）", "代理者の指名");
        assertThat(more("reviewer")).doesNotContain("不在");
    }

    @Test
    void theAuditorIsToldOfTheRatingChangesOfTheWeek() {
        assertThat(more("auditor")).contains("この7日間の評価変更は 3件です");
        city.walkTo(State.CONCURRENCE, year, 2);
        assertThat(more("auditor")).contains("この7日間の評価変更は 4件です");
    }

    @Test
    void whoHasNothingToDoIsToldWhereToLook() {
        signIn("signatory");
        open("");
        assertThat(words()).contains("いま、あなたを待っている取組はありません").doesNotContain("取りかかれること");
    }

    @Test
    void whoHasSomethingElseToDoIsNotToldThatThereIsNothing() {
        assertThat(more("auditor")).contains("取りかかれること").doesNotContain("ほかに");
        assertThat(words()).doesNotContain("待っている取組はありません");
        assertThat(more("drafter")).contains("ほかに").doesNotContain("取りかかれること");
    }

    /// The words of what else there is on somebody's desk.
    private String more(String login) {
        signIn(login);
        open("");
        return find(DeskMore.class).all().stream().flatMap(ScreenTest::wordsOf).collect(Collectors.joining(" "));
    }

    @SuppressWarnings("unchecked")
    private String codeCell(int row) {
        Grid<EntryRow> grid = find(Grid.class).single();
        return wordsOf(test(grid).getCellComponent(row, "code")).collect(Collectors.joining(" "));
    }
}
