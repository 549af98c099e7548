package dev.pledgeledger.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import liquibase.Contexts;
import liquibase.LabelExpression;
import liquibase.Liquibase;
import org.junit.jupiter.api.Test;

class ChangelogIT {

    @Test
    void everyChangesetCanBeTakenBackAndAppliedAgain() throws Exception {
        TestDatabase.renew();
        try (Connection owner = TestDatabase.connectAsOwner();
                Liquibase liquibase = TestDatabase.liquibase(owner)) {
            List<String> before = objects();
            int applied = liquibase.getDatabaseChangeLog().getChangeSets().size();
            assertThat(applied).isPositive();

            liquibase.rollback(applied, null, new Contexts(), new LabelExpression());
            assertThat(objects()).containsExactly("databasechangelog", "databasechangeloglock");

            liquibase.update(new Contexts());
            assertThat(objects()).containsExactlyElementsOf(before);
        } finally {
            TestDatabase.renew();
        }
    }

    /// Everything the owner made: tables, views, sequences, functions and types.
    private static List<String> objects() throws SQLException {
        List<String> names = new ArrayList<>();
        try (Connection superuser = TestDatabase.connectAsSuperuser();
                ResultSet rows = superuser.createStatement().executeQuery("""
                        SELECT relname AS name FROM pg_class
                        WHERE relnamespace = 'public'::regnamespace AND relkind NOT IN ('i', 'I', 't')
                        UNION ALL
                        SELECT proname FROM pg_proc WHERE pronamespace = 'public'::regnamespace
                        ORDER BY name""")) {
            while (rows.next()) {
                names.add(rows.getString("name"));
            }
        }
        return names;
    }
}
