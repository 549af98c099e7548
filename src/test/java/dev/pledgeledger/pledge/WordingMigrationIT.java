package dev.pledgeledger.pledge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pledgeledger.database.DatabaseTest;
import dev.pledgeledger.database.TestDatabase;
import dev.pledgeledger.progress.TestCity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
class WordingMigrationIT {

    private static final Path CHANGE = Path.of("db/changelog/0034-wording.sql");
    private static final String BACK = "--rollback ";

    @Autowired
    TestCity city;

    @Autowired
    ManifestoQueries manifestos;

    @Autowired
    WordingService wordings;

    @Autowired
    JdbcClient database;

    @Test
    void theWordsOfALedgerFromBeforeAreItsFirstOnes() throws IOException, SQLException {
        city.found();
        ManifestoId manifesto = city.asSystem(manifestos::manifestos).getFirst().id();
        Place pledge = Place.of(manifesto, 1, 1, 1);
        Rewording rewording = new Rewording("岸壁をすべて直します", LocalDate.of(2026, 9, 1), "議会の質問を受けて");
        city.as("reviewer", () -> {
            wordings.reword(pledge, rewording);
            return true;
        });
        asOwner(CHANGE, line -> line.startsWith(BACK));
        assertThat(database.sql("select text from pledge order by number")
                        .query(String.class)
                        .list())
                .startsWith("岸壁をすべて直します");
        asOwner(CHANGE, line -> !line.startsWith("--"));
        assertThat(city.asSystem(() -> manifestos.parts(manifesto)))
                .extracting(ManifestoPart::words)
                .startsWith("海とまち", "みなとを開く", "岸壁をすべて直します");
        assertThat(city.asSystem(() -> wordings.of(pledge)))
                .containsExactly(new Wording("岸壁をすべて直します", null, null, null));
    }

    private static void asOwner(Path file, Predicate<String> lines) throws IOException, SQLException {
        String sql = Files.readAllLines(file).stream()
                .filter(lines)
                .map(line -> line.startsWith(BACK) ? line.substring(BACK.length()) : line)
                .collect(Collectors.joining("\n"))
                .replace("${app_role}", "ledger_app");
        try (Connection owner = TestDatabase.connectAsOwner();
                Statement statement = owner.createStatement()) {
            statement.execute(sql);
        }
    }
}
