package dev.pledgeledger.chaos;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// One round of what `./ledger chaos typing` does for hours.
class TypingWalk {

    @Test
    void aKilledServerACrashAndACutLineAtOnceTakeAtMostFiveSecondsOfTypingAway(@TempDir Path temporary)
            throws Exception {
        try (Typing typing = new Typing(temporary.resolve("data"), 3, new Random(7))) {
            typing.round(
                    List.of(Interruption.SERVER_KILLED, Interruption.BROWSER_CRASHED, Interruption.CUT_FOR_10_SECONDS));
            assertThat(typing.worst())
                    .as(() -> String.join("\n", typing.table()))
                    .isLessThanOrEqualTo(Duration.ofSeconds(5));
        }
    }
}
