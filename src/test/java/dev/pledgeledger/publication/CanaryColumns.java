package dev.pledgeledger.publication;

import dev.pledgeledger.database.TestDatabase;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// A word of its own in every column of the database that can hold one, in every line of it. What is not free text, as
/// the database itself checks, takes none.
final class CanaryColumns {

    private static final String CHECK_VIOLATED = "23514";

    /// A column of a table; `add` is what puts its word into it, with the word to come.
    private record Column(String table, String name, String add) {

        String place() {
            return table + "." + name;
        }

        String word() {
            return "カナリア" + place().replaceAll("[._]", "") + "の終";
        }
    }

    private CanaryColumns() {}

    /// Puts the words in, as a superuser around all triggers.
    ///
    /// @param spared columns that are left as they are
    /// @return the columns that took their word in at least one line
    static Set<String> fill(Set<String> spared) throws SQLException {
        Set<String> filled = new TreeSet<>();
        try (Connection superuser = TestDatabase.connectAsSuperuser();
                Statement statement = superuser.createStatement()) {
            statement.execute("set session_replication_role = replica");
            for (Column column : columns(statement)) {
                if (!spared.contains(column.place()) && fill(column, statement)) {
                    filled.add(column.place());
                }
            }
        }
        return filled;
    }

    /// The columns whose word is in a text.
    static Set<String> in(String text) throws SQLException {
        Set<String> found = new TreeSet<>();
        try (Connection superuser = TestDatabase.connectAsSuperuser();
                Statement statement = superuser.createStatement()) {
            for (Column column : columns(statement)) {
                if (text.contains(column.word())) {
                    found.add(column.place());
                }
            }
        }
        return found;
    }

    private static List<Column> columns(Statement statement) throws SQLException {
        List<Column> columns = new ArrayList<>();
        try (ResultSet found = statement.executeQuery("""
                select c.table_name, c.column_name, case c.udt_name
                           when 'text' then 'coalesce(%1$I, '''') || ''%2$s'''
                           when '_text' then 'array_append(%1$I, ''%2$s'')'
                           when 'jsonb' then 'jsonb_build_object(''a'', %1$I, ''b'', ''%2$s'')' end
                from information_schema.columns c join information_schema.tables t using (table_schema, table_name)
                where c.table_schema = 'public' and t.table_type = 'BASE TABLE'
                  and c.udt_name in ('text', '_text', 'jsonb') and c.table_name not like 'databasechange%'
                order by 1, 2""")) {
            while (found.next()) {
                columns.add(new Column(found.getString(1), found.getString(2), found.getString(3)));
            }
        }
        return columns;
    }

    private static boolean fill(Column column, Statement statement) throws SQLException {
        String value = column.add().replace("%1$I", '"' + column.name() + '"').replace("%2$s", column.word());
        try {
            return statement.executeUpdate(
                            "update \"%s\" set \"%s\" = %s".formatted(column.table(), column.name(), value))
                    > 0;
        } catch (SQLException refused) {
            if (CHECK_VIOLATED.equals(refused.getSQLState())) {
                return false;
            }
            throw refused;
        }
    }
}
