package dev.pledgeledger.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pledgeledger.database.DatabaseTest;
import dev.pledgeledger.database.TestDatabase;
import dev.pledgeledger.progress.TestCity;
import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AuditAttackIT {

    @Autowired
    TestCity city;

    @Autowired
    AuditVerification verification;

    @BeforeAll
    void thereIsALog() {
        city.found();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        update a line            | update audit_line set reason = 'x' where number = 1
        delete a line            | delete from audit_line where number = 1
        empty the log            | truncate audit_line
        disable the guard        | alter table audit_line disable trigger all
        move the head            | update audit_head set number = number + 1
        switch triggers off      | set session_replication_role = replica
        drop the log             | drop table audit_line cascade
        jump a version           | update entry set version = version + 2
        go back a revision       | update entry set version = version + 1, revision_id = null where revision_id is not null
        rewrite a revision       | update revision set rating = 'A'
        replace the seal         | create or replace function audit_seal() returns trigger language sql as 'select null'
        """)
    void theApplicationsRoleIsRefused(String attack, String sql) throws SQLException {
        try (Connection app = TestDatabase.connectAsApp()) {
            assertThatThrownBy(() -> app.createStatement().execute(sql))
                    .as(attack)
                    .isInstanceOf(SQLException.class)
                    .extracting(failure -> ((SQLException) failure).getSQLState())
                    .isEqualTo("42501");
        }
        theLogIsWhole();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "a forged hash, STEP, ', hash', ', sha256(''x'')'",
        "a jump in the numbers, STEP, ', number', ', 999999'",
        "an earlier moment, STEP, ', recorded_at', ', now()'",
        "a rating change by hand, RATING_CHANGE, '', ''"
    })
    void aForgedLineIsRefused(String attack, String action, String columns, String values) throws SQLException {
        try (Connection app = TestDatabase.connectAsApp()) {
            assertThatThrownBy(() -> app.createStatement().execute("""
            insert into audit_line (act, action, actor_login, actor_name, occurred_at, subject_kind, reason%s)
            values (gen_random_uuid(), '%s', 'nobody', 'nobody', now(), 'LOG', 'because'%s)
            """.formatted(columns, action, values)))
                    .as(attack)
                    .isInstanceOf(SQLException.class)
                    .extracting(failure -> ((SQLException) failure).getSQLState())
                    .isEqualTo("42501");
        }
        theLogIsWhole();
    }

    @Test
    void aRatingWithoutActorIsRefusedWhoeverMakesIt() throws SQLException {
        for (String role : new String[] {"app", "owner"}) {
            try (Connection connection =
                    role.equals("app") ? TestDatabase.connectAsApp() : TestDatabase.connectAsOwner()) {
                connection.setAutoCommit(false);
                connection.createStatement().execute("""
                        insert into revision (entry_id, number, entry_version, step, achievements, plans, rating, rating_reason,
                            carried_over, ended, programmes, no_programmes, sdgs, answer, achievements_departments,
                            plans_departments, authors, made_at, made_by)
                        select entry_id, 99, 99, step, achievements, plans, 'A', 'x', false, false, programmes, no_programmes,
                            sdgs, '', achievements_departments, plans_departments, authors, made_at, made_by
                        from revision order by id limit 1
                        """);
                assertThatThrownBy(() -> connection.createStatement().execute("""
                                update entry set version = version + 1,
                                    revision_id = (select max(id) from revision where entry_id = entry.id)
                                where id = (select entry_id from revision order by id limit 1)
                                """))
                        .as(role)
                        .hasMessageContaining("a rating change needs an actor");
                connection.rollback();
            }
        }
    }

    @Test
    void evenTheOwnerCannotChangeALineWhileTheGuardsStand() throws SQLException {
        try (Connection owner = TestDatabase.connectAsOwner()) {
            for (String sql : new String[] {
                "update audit_line set reason = 'x' where number = 1",
                "delete from audit_line where number = 1",
                "truncate audit_line",
                "update audit_head set number = 0"
            }) {
                assertThatThrownBy(() -> owner.createStatement().execute(sql))
                        .as(sql)
                        .isInstanceOf(SQLException.class);
            }
        }
        theLogIsWhole();
    }

    private void theLogIsWhole() {
        assertThat(city.as("auditor", () -> verification.verify()).faults()).isEmpty();
    }
}
