package dev.pledgeledger.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest(FreshDatabase.Before.METHOD)
class FreshDatabaseIT {

    @Autowired
    JdbcClient jdbc;

    @RepeatedTest(2)
    void whatOneTestWritesNoOtherSees() throws SQLException {
        try (Connection owner = TestDatabase.connectAsOwner()) {
            owner.createStatement().execute("CREATE TABLE left_over (id int)");
        }
        assertThat(jdbc.sql("SELECT to_regclass('left_over') IS NOT NULL")
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }

    @Test
    void theApplicationWorksWithTheRuntimeRole() {
        assertThat(jdbc.sql("SELECT current_user").query(String.class).single()).isEqualTo("ledger_app");
    }

    @Test
    void theRuntimeRoleMayCreateNothing() {
        assertThatThrownBy(() -> jdbc.sql("CREATE TABLE mine (id int)").update())
                .hasStackTraceContaining("permission denied");
        assertThatThrownBy(
                        () -> jdbc.sql("CREATE TEMPORARY TABLE mine (id int)").update())
                .hasStackTraceContaining("permission denied");
    }
}
