package dev.pledgeledger.progress;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import dev.pledgeledger.common.Rating;
import dev.pledgeledger.cycle.CycleId;
import dev.pledgeledger.database.DatabaseTest;
import dev.pledgeledger.database.FreshDatabase;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@DatabaseTest(FreshDatabase.Before.METHOD)
class SituationsIT {

    @Autowired
    TestCity city;

    @Autowired
    Situations situations;

    @Autowired
    Entries entries;

    CycleId year;

    @BeforeEach
    void entriesStandEverywhere() {
        year = city.found();
        city.walkTo(State.IN_REVIEW, year, 1);
        city.walkTo(State.CONCURRENCE, year, 2);
    }

    @Test
    void manyReadTogetherAreWhatTheyAreOneByOne() {
        List<Entry> all = entries.of(year);
        List<Situation> together = city.as("head", () -> situations.of(all));
        assertThat(together)
                .isEqualTo(
                        city.as("head", () -> all.stream().map(situations::of).toList()));
        assertThat(together.get(0).trail().claimant()).isEqualTo("reviewer");
        assertThat(together.get(0).trail().authors()).hasSize(1);
        assertThat(together.get(1).open()).hasSize(1);
        assertThat(together).extracting(Situation::lastYear).containsExactly(Rating.B, Rating.C, Rating.D);
        assertThat(together).allMatch(Situation::inputOpen);
    }

    @Test
    void manyTakeNoMoreStatementsThanOne() {
        List<Entry> all = entries.of(year);
        int forOne = statements(() -> situations.of(List.of(all.getFirst())));
        assertThat(forOne).isPositive();
        assertThat(statements(() -> situations.of(all))).isEqualTo(forOne);
    }

    private int statements(Callable<?> work) {
        Logger logger = (Logger) LoggerFactory.getLogger(JdbcTemplate.class);
        ListAppender<ILoggingEvent> heard = new ListAppender<>();
        Level before = logger.getLevel();
        heard.start();
        logger.setLevel(Level.DEBUG);
        logger.addAppender(heard);
        try {
            city.as("head", work);
        } finally {
            logger.detachAppender(heard);
            logger.setLevel(before);
        }
        return (int) heard.list.stream()
                .filter(event -> event.getMessage().startsWith("Executing prepared SQL statement"))
                .count();
    }
}
