package dev.pledgeledger.chaos;

import dev.pledgeledger.database.Jvm;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

/// Kills a process that publishes, again and again, while somebody reads what it publishes.
final class PublishKills {

    private static final int LONGEST = 1_500;
    private static final int MOST_EDITIONS = 1_000;
    private static final int MOST_IN_A_LIFE = 3;

    private final Path folder;
    private final Random random;

    PublishKills(Path folder, long seed) {
        this.folder = folder;
        this.random = new Random(seed);
    }

    /// @return what the reader saw
    SiteReader go(int kills) throws Exception {
        SiteReader reader = new SiteReader(folder.resolve("current"), new Random(random.nextLong()));
        Thread reading = Thread.ofPlatform().name("reader").unstarted(reader);
        try {
            for (int kill = 0; kill < kills; kill++) {
                Process publishing = start(kill * MOST_EDITIONS + 1, kill == 0 ? 1 : random.nextInt(MOST_IN_A_LIFE));
                if (kill == 0) {
                    reading.start();
                }
                Thread.sleep(random.nextInt(LONGEST));
                publishing.destroyForcibly().waitFor();
            }
        } finally {
            reader.stop();
            reading.join();
        }
        return reader;
    }

    /// Starts it, and waits until it has published so many editions.
    private Process start(int number, int editions) throws IOException {
        Process process = Jvm.running(
                        Publishing.class,
                        List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"),
                        List.of(folder.toString(), Integer.toString(number)))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        var lines = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        for (int edition = 0; edition < editions; edition++) {
            if (!Publishing.READY.equals(lines.readLine())) {
                throw new IllegalStateException("it ended before it published");
            }
        }
        return process;
    }
}
