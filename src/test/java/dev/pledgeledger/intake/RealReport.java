package dev.pledgeledger.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// The report as a city published it. It lies beside the project, not in it: its sentences are the city's.
final class RealReport {

    static final Path FILE = Path.of("../shared/reports/isesaki-second-term-r7.txt");

    private RealReport() {}

    static byte[] bytes() {
        assumeTrue(Files.isDirectory(Path.of("../shared")), "skipped: ../shared with the real report is not here");
        try {
            return Files.readAllBytes(FILE);
        } catch (IOException missing) {
            throw new AssertionError("../shared is here, but without " + FILE, missing);
        }
    }

    static Intake intake() {
        Reading reading = PublishedText.read(bytes());
        assertThat(reading).isInstanceOf(Reading.Read.class);
        return ((Reading.Read) reading).intake();
    }
}
