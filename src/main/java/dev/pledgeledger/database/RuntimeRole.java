package dev.pledgeledger.database;

import dev.pledgeledger.common.CommandFailure;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/// Refuses to run with a role that could undo what the database guards: one that owns tables or what they lie
/// in, itself or through another role, or that may lift restrictions.
@Component
class RuntimeRole implements SmartInitializingSingleton {

    private static final String POWERS = """
            SELECT rolname, CASE
                WHEN rolsuper THEN 'is a superuser'
                WHEN rolcreaterole OR rolreplication OR rolbypassrls THEN 'has rights over other roles or all data'
                WHEN has_parameter_privilege('session_replication_role', 'SET') THEN 'may switch triggers off'
                WHEN EXISTS (
                    SELECT FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
                    WHERE n.nspname <> 'information_schema' AND n.nspname NOT LIKE 'pg\\_%'
                      AND pg_has_role(c.relowner, 'MEMBER')
                ) THEN 'owns tables'
                WHEN EXISTS (
                    SELECT FROM pg_database WHERE datname = current_database() AND pg_has_role(datdba, 'MEMBER')
                ) OR EXISTS (
                    SELECT FROM pg_namespace WHERE nspname NOT LIKE 'pg\\_%' AND pg_has_role(nspowner, 'MEMBER')
                ) THEN 'owns the database or a schema, and could drop the tables in it'
                END AS power
            FROM pg_roles WHERE rolname = current_user
            """;

    private final DataSource dataSource;

    RuntimeRole(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /// After the migrations, which may have created the first tables.
    @Override
    public void afterSingletonsInstantiated() {
        try (Connection connection = dataSource.getConnection()) {
            check(connection);
        } catch (SQLException failure) {
            throw new CommandFailure("The database cannot be reached: " + failure.getMessage(), failure);
        }
    }

    static void check(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(POWERS)) {
            row.next();
            String power = row.getString("power");
            if (power != null) {
                throw new CommandFailure("Refused: the runtime role " + row.getString("rolname") + " " + power
                        + "; give the application a role of its own (SPRING_DATASOURCE_USERNAME) and the tables to"
                        + " another (SPRING_LIQUIBASE_USER)");
            }
        }
    }
}
