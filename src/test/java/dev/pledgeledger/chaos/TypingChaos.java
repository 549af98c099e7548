package dev.pledgeledger.chaos;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `./ledger chaos typing`: interruptions of every kind at random, until there were as many as asked for. The long cut
/// comes first and for everybody at once.
class TypingChaos {

    private static final int INTERRUPTIONS = Integer.getInteger("chaos.interruptions", 200);
    private static final int PEOPLE = 11;
    private static final List<Interruption> SHORT = Stream.of(Interruption.values())
            .filter(kind -> kind != Interruption.SERVER_KILLED)
            .filter(kind -> kind.cut().compareTo(Duration.ofSeconds(10)) <= 0)
            .toList();

    @Test
    void atMostFiveSecondsOfTypingAreLost(@TempDir Path temporary) throws Exception {
        long seed = Long.getLong("chaos.seed", System.nanoTime());
        Random random = new Random(seed);
        System.out.println("seed " + seed);
        try (Typing typing = new Typing(temporary.resolve("data"), PEOPLE, random)) {
            typing.round(Collections.nCopies(PEOPLE, Interruption.CUT_FOR_1200_SECONDS));
            typing.round(Collections.nCopies(PEOPLE, Interruption.CUT_FOR_60_SECONDS));
            while (typing.interruptions() < INTERRUPTIONS) {
                typing.round(next(random));
                System.out.printf("%d of %d, worst %s%n", typing.interruptions(), INTERRUPTIONS, typing.worst());
            }
            typing.table().forEach(System.out::println);
            assertThat(typing.worst()).isLessThanOrEqualTo(Duration.ofSeconds(5));
        }
    }

    /// In every other round the server is killed, for everybody.
    private static List<Interruption> next(Random random) {
        return random.nextBoolean()
                ? Collections.nCopies(PEOPLE, Interruption.SERVER_KILLED)
                : random.ints(PEOPLE, 0, SHORT.size()).mapToObj(SHORT::get).toList();
    }
}
