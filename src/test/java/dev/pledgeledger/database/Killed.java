package dev.pledgeledger.database;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/// Another process that has a data folder open and has written to it, to be killed by a test.
final class Killed {

    private Killed() {}

    static Process open(Path folder) throws IOException {
        Process process = Jvm.running(Killed.class, List.of("-XX:TieredStopAtLevel=1"), List.of(folder.toString()))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8)).readLine();
        return process;
    }

    public static void main(String[] arguments) throws SQLException, InterruptedException {
        EmbeddedDatabase database = EmbeddedDatabase.open(DataFolder.of(arguments[0]), "start");
        database.servesAt("http://localhost:8080");
        try (Connection owner = connectAsOwner(database);
                Statement statement = owner.createStatement()) {
            statement.execute("CREATE TABLE kept (word text)");
            statement.execute("INSERT INTO kept VALUES ('before the end')");
        }
        System.out.println("written");
        Thread.sleep(Long.MAX_VALUE);
    }

    static Connection connectAsOwner(EmbeddedDatabase database) throws SQLException {
        var properties = database.properties();
        return DriverManager.getConnection(
                (String) properties.get("spring.datasource.url"),
                (String) properties.get("spring.liquibase.user"),
                (String) properties.get("spring.liquibase.password"));
    }
}
