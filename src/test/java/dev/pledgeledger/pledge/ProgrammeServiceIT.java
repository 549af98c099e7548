package dev.pledgeledger.pledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pledgeledger.common.Refused;
import dev.pledgeledger.database.DatabaseTest;
import dev.pledgeledger.database.FreshDatabase;
import dev.pledgeledger.progress.TestCity;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@DatabaseTest(FreshDatabase.Before.METHOD)
class ProgrammeServiceIT {

    @Autowired
    ProgrammeService programmes;

    @Autowired
    PledgeQueries pledges;

    @Autowired
    TestCity city;

    @Autowired
    JdbcClient database;

    @Autowired
    Clock clock;

    @BeforeEach
    void found() {
        city.found();
    }

    @Test
    void anEntryIsOfferedNoProgrammeThatHasEnded() {
        LocalDate today = LocalDate.now(clock);
        ProgrammeId port = add("港湾整備事業");
        ProgrammeId light = add("灯台保存事業");
        change(port, "港湾整備事業", today);
        change(light, "灯台保存事業", today.minusDays(1));
        assertThat(city.as("drafter", pledges::programmes)).containsExactly("港湾整備事業");
        change(light, "灯台保存事業", null);
        assertThat(city.as("drafter", pledges::programmes)).containsExactlyInAnyOrder("港湾整備事業", "灯台保存事業");
    }

    @Test
    void aNameIsGivenOnce() {
        ProgrammeId port = add("港湾整備事業");
        assertThatThrownBy(() -> add("　港湾整備事業 ")).isInstanceOf(Refused.class).hasMessageContaining("すでにあります");
        assertThatThrownBy(() -> add(" ")).isInstanceOf(Refused.class);
        change(port, "港湾整備事業", LocalDate.of(2024, 3, 31));
        assertThatThrownBy(() -> add("港湾整備事業")).isInstanceOf(Refused.class).hasMessageContaining("最終日を空欄に");
        ProgrammeId other = add("灯台保存事業");
        assertThatThrownBy(() -> change(other, "港湾整備事業", null)).isInstanceOf(Refused.class);
    }

    @Test
    void aChangeStandsInTheLogWithBeforeAndAfterAndNoChangeDoesNot() {
        ProgrammeId port = add("港湾整備事業");
        change(port, "港湾整備事業", null);
        change(port, "みなと整備事業", LocalDate.of(2027, 3, 31));
        assertThat(database.sql("""
                        select action || ' ' || coalesce(before ->> 'name', '') || ' ' || (after ->> 'name') || ' ' || coalesce(after ->> 'until', '')
                        from audit_line where subject_kind = 'PROGRAMME' order by number""").query(String.class).list())
                .containsExactly("PROGRAMME_ADDED  港湾整備事業 ", "PROGRAMME_CHANGED 港湾整備事業 みなと整備事業 2027-03-31");
    }

    @Test
    void onlyReviewersAndAdministratorsKeepTheList() {
        ProgrammeId port = city.as("admin", () -> programmes.add("港湾整備事業"));
        for (String login : new String[] {"drafter", "head", "signatory", "auditor"}) {
            assertThatThrownBy(() -> city.as(login, () -> programmes.add("灯台保存事業")))
                    .isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> city.as(login, () -> {
                        programmes.change(port, "別の名", null);
                        return true;
                    }))
                    .isInstanceOf(AccessDeniedException.class);
        }
    }

    private ProgrammeId add(String name) {
        return city.as("reviewer", () -> programmes.add(name));
    }

    private void change(ProgrammeId id, String name, @Nullable LocalDate until) {
        city.as("reviewer", () -> {
            programmes.change(id, name, until);
            return true;
        });
    }
}
