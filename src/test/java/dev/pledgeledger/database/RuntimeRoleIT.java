package dev.pledgeledger.database;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pledgeledger.common.CommandFailure;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

class RuntimeRoleIT {

    @BeforeEach
    void somebodyOwnsTables() throws SQLException {
        TestDatabase.renew();
        superuser("CREATE ROLE too_mighty");
    }

    @AfterEach
    void forget() throws SQLException {
        superuser("DROP ROLE too_mighty");
    }

    @Test
    void theRoleThatOnlyWorksMayRun() {
        assertThatCode(() -> checkAs(TestDatabase.connectAsApp())).doesNotThrowAnyException();
    }

    @Test
    void aRoleThatOwnsTablesIsRefused() {
        assertThatThrownBy(() -> checkAs(TestDatabase.connectAsOwner()))
                .isInstanceOf(CommandFailure.class)
                .hasMessageContaining("the runtime role ledger_owner owns tables");
    }

    @Test
    void aRoleThatMayActAsTheOwnerIsRefused() throws SQLException {
        superuser("GRANT ledger_owner TO too_mighty");
        assertThatThrownBy(() -> checkAs("too_mighty"))
                .isInstanceOf(CommandFailure.class)
                .hasMessageContaining("owns tables");
    }

    @Test
    void aRoleThatOwnsWhatTheTablesLieInIsRefused() throws SQLException {
        superuser("ALTER SCHEMA public OWNER TO too_mighty");
        assertThatThrownBy(() -> checkAs("too_mighty"))
                .isInstanceOf(CommandFailure.class)
                .hasMessageContaining("too_mighty owns the database or a schema");
        superuser("ALTER SCHEMA public OWNER TO pg_database_owner");

        String database = TestDatabase.url().replaceFirst(".*/", "");
        superuser("ALTER DATABASE " + database + " OWNER TO too_mighty");
        assertThatThrownBy(() -> checkAs("too_mighty"))
                .isInstanceOf(CommandFailure.class)
                .hasMessageContaining("too_mighty owns the database or a schema");
        superuser("ALTER DATABASE " + database + " OWNER TO " + Roles.OWNER);
    }

    @Test
    void aSuperuserIsRefused() {
        assertThatThrownBy(() -> checkAs(TestDatabase.connectAsSuperuser()))
                .isInstanceOf(CommandFailure.class)
                .hasMessageContaining("is a superuser");
    }

    @Test
    void aRoleThatMaySwitchTriggersOffIsRefused() throws SQLException {
        superuser("GRANT SET ON PARAMETER session_replication_role TO too_mighty");
        try {
            assertThatThrownBy(() -> checkAs("too_mighty"))
                    .isInstanceOf(CommandFailure.class)
                    .hasMessageContaining("may switch triggers off");
        } finally {
            superuser("REVOKE SET ON PARAMETER session_replication_role FROM too_mighty");
        }
    }

    private static void checkAs(String role) throws SQLException {
        Connection connection = TestDatabase.connectAsSuperuser();
        try (Statement statement = connection.createStatement()) {
            statement.execute("SET SESSION AUTHORIZATION " + role);
        }
        checkAs(connection);
    }

    private static void checkAs(Connection connection) {
        SingleConnectionDataSource dataSource = new SingleConnectionDataSource(connection, true);
        try {
            new RuntimeRole(dataSource).afterSingletonsInstantiated();
        } finally {
            dataSource.destroy();
        }
    }

    private static void superuser(String sql) throws SQLException {
        try (Connection superuser = TestDatabase.connectAsSuperuser();
                Statement statement = superuser.createStatement()) {
            statement.execute(sql);
        }
    }
}
