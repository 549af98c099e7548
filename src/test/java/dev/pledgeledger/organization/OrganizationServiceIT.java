package dev.pledgeledger.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pledgeledger.account.SystemActors;
import dev.pledgeledger.common.DepartmentId;
import dev.pledgeledger.common.Refused;
import dev.pledgeledger.database.DatabaseTest;
import dev.pledgeledger.database.FreshDatabase;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;

@DatabaseTest(FreshDatabase.Before.METHOD)
class OrganizationServiceIT {

    @Autowired
    OrganizationService organization;

    @Autowired
    DepartmentQueries departments;

    @Autowired
    SystemActors systemActors;

    @Autowired
    JdbcClient database;

    @Autowired
    Clock clock;

    @Test
    void aDepartmentIsOpenedAsOfToday() throws Exception {
        DepartmentId id = asSystem(() -> organization.open("　企業誘致課 "));
        DepartmentRow row = asSystem(() -> departments.byName("企業誘致課")).orElseThrow();
        assertThat(row.id()).isEqualTo(id);
        assertThat(row.openedOn()).isNotNull();
        assertThat(row.isOpen()).isTrue();
        assertThat(asSystem(() -> departments.byIds(List.of(id, new DepartmentId(99)))))
                .containsOnlyKeys(id);
    }

    @Test
    void twoOpenDepartmentsDoNotShareAName() throws Exception {
        asSystem(() -> organization.open("企業誘致課"));
        assertThatThrownBy(() -> asSystem(() -> organization.open("企業誘致課")))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("企業誘致課はすでにあります");
        assertThatThrownBy(() -> asSystem(() -> organization.open(" "))).isInstanceOf(Refused.class);
    }

    @Test
    void establishingOpensTheMissingOnesAndFindsTheOthers() throws Exception {
        DepartmentId known = asSystem(() -> organization.open("企業誘致課"));
        Map<String, DepartmentId> ids = asSystem(() -> organization.establish(List.of("文化観光課", "企業誘致課", "文化観光課")));
        assertThat(ids).containsOnlyKeys("文化観光課", "企業誘致課").containsEntry("企業誘致課", known);
        assertThat(asSystem(departments::open)).extracting(DepartmentRow::name).containsExactly("企業誘致課", "文化観光課");
        assertThat(asSystem(() -> organization.establish(List.of("文化観光課"))))
                .isEqualTo(Map.of("文化観光課", ids.get("文化観光課")));
        assertThat(asSystem(() -> organization.establish(List.of()))).isEmpty();
    }

    @Test
    void aQualifierIsShownOnlyWhereTheNameAloneIsAmbiguous() throws Exception {
        DepartmentId first = established("総務課");
        DepartmentDetails general = new DepartmentDetails("総務部", DepartmentKind.SECTION, null);
        describe(first, general);
        describe(first, general);
        assertThat(names()).containsExactly("総務課");
        DepartmentId second = asSystem(() -> organization.open("総務課"));
        assertThat(names()).containsExactly("総務部総務課", "総務課");
        assertThatThrownBy(() -> describe(second, general)).hasMessageContaining("同じ上位組織名の総務課がすでにあります");
        describe(second, new DepartmentDetails("市民病院経営企画部", DepartmentKind.SECTION, first));
        assertThat(names()).containsExactly("総務部総務課", "市民病院経営企画部総務課");
        assertThat(asSystem(() -> organization.establish(List.of("総務部総務課")))).containsEntry("総務部総務課", first);
        assertThatThrownBy(() -> describe(first, new DepartmentDetails("総務部", DepartmentKind.SECTION, second)))
                .hasMessageContaining("上位にできません");
        assertThat(database.sql("select count(*) from audit_line where action = 'DEPARTMENT_CHANGED'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
    }

    @Test
    void everyOpeningStandsInTheLog() throws Exception {
        asSystem(() -> organization.establish(List.of("企業誘致課", "文化観光課")));
        assertThat(database.sql(
                                "select subject_label from audit_line where action = 'DEPARTMENT_OPENED' order by number")
                        .query(String.class)
                        .list())
                .containsExactly("企業誘致課", "文化観光課");
    }

    @Test
    void aDepartmentIsNotOpenedOnADayThatIsStillToCome() {
        assertThatThrownBy(() -> asSystem(() -> organization.open("企業誘致課", today().plusDays(1))))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("先の日付");
    }

    @Test
    void theDatabaseKeepsNamesAndSuccessionsAsTheyAre() throws Exception {
        established("企業誘致課");
        for (String forbidden : List.of(
                "update department set name = 'x'",
                "delete from department",
                "update department_succession set effective_on = '2020-04-01'",
                "delete from department_succession")) {
            assertThatThrownBy(() -> database.sql(forbidden).update()).hasStackTraceContaining("permission denied");
        }
    }

    @Test
    void withoutASignInNobodyReadsOrChangesAnything() {
        assertThatThrownBy(() -> organization.open("企業誘致課"))
                .isInstanceOf(AuthenticationCredentialsNotFoundException.class);
        assertThatThrownBy(departments::open).isInstanceOf(AuthenticationCredentialsNotFoundException.class);
    }

    private void describe(DepartmentId id, DepartmentDetails details) throws Exception {
        asSystem(() -> {
            organization.describe(id, details);
            return true;
        });
    }

    private List<String> names() throws Exception {
        return asSystem(departments::open).stream().map(DepartmentRow::name).toList();
    }

    private DepartmentId established(String name) throws Exception {
        return asSystem(() -> organization.establish(List.of(name)).get(name));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private <T> T asSystem(Callable<T> work) throws Exception {
        return systemActors.run("test", work);
    }
}
