package dev.pledgeledger.database;

import dev.pledgeledger.common.CommandFailure;
import javax.sql.DataSource;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Refuses to run with a role that could undo what the database guards: one that owns tables, itself or through
/// another role, or that may lift restrictions.
@Component
class RuntimeRole implements SmartInitializingSingleton {

    private static final String POWERS = """
            SELECT CASE
                WHEN r.rolsuper THEN 'is a superuser'
                WHEN r.rolcreaterole OR r.rolreplication OR r.rolbypassrls THEN 'has rights over other roles or data'
                WHEN has_parameter_privilege('session_replication_role', 'SET') THEN 'may switch triggers off'
                WHEN EXISTS (
                    SELECT FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
                    WHERE n.nspname <> 'information_schema' AND n.nspname NOT LIKE 'pg\\_%'
                      AND pg_has_role(c.relowner, 'MEMBER')
                ) THEN 'owns tables'
                ELSE '' END
            FROM pg_roles r WHERE r.rolname = current_user
            """;

    private final JdbcClient jdbc;

    RuntimeRole(DataSource dataSource) {
        this.jdbc = JdbcClient.create(dataSource);
    }

    @Override
    public void afterSingletonsInstantiated() {
        String power = jdbc.sql(POWERS).query(String.class).single();
        if (!power.isEmpty()) {
            String role = jdbc.sql("SELECT current_user").query(String.class).single();
            throw new CommandFailure("Refused: the runtime role " + role + " " + power
                    + "; give the application a role of its own (SPRING_DATASOURCE_USERNAME) and the tables to"
                    + " another (SPRING_LIQUIBASE_USER)");
        }
    }
}
