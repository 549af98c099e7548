package dev.pledgeledger.chaos;

import dev.pledgeledger.PledgeLedger;
import dev.pledgeledger.database.Jvm;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/// The application with the tests' city as a process of its own, always on the same port, to be killed and started
/// again.
final class Served implements AutoCloseable {

    private static final String READY = "公約台帳 ";
    private static final long MOST_SECONDS_TO_END = 60;

    private final Path folder;
    private final int port;
    private @Nullable Process process;

    private Served(Path folder, int port) {
        this.folder = folder;
        this.port = port;
    }

    static Served in(Path folder) throws IOException, InterruptedException {
        Served served = new Served(folder, freePort());
        int status = served.java("found").waitFor();
        if (status != 0) {
            throw new IllegalStateException("The city could not be founded: " + status);
        }
        served.start();
        return served;
    }

    private static int freePort() throws IOException {
        try (ServerSocket any = new ServerSocket(0)) {
            return any.getLocalPort();
        }
    }

    int port() {
        return port;
    }

    /// Starts it and waits until it serves.
    void start() throws IOException {
        Process started = java("start", "--server.port=" + port);
        process = started;
        BufferedReader lines =
                new BufferedReader(new InputStreamReader(started.getInputStream(), StandardCharsets.UTF_8));
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.startsWith(READY)) {
                return;
            }
        }
        throw new IllegalStateException("It ended before it served");
    }

    /// `kill -9`: nothing is written any more, and nobody is told.
    void kill() throws InterruptedException {
        if (process != null) {
            process.destroyForcibly().waitFor();
        }
    }

    private Process java(String... words) throws IOException {
        List<String> options = List.of(
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "--enable-native-access=ALL-UNNAMED",
                "-Dstdout.encoding=UTF-8",
                "-Dledger.data-dir=" + folder);
        return Jvm.running(PledgeLedger.class, options, List.of(words))
                .redirectError(folder.resolveSibling("errors").toFile())
                .start();
    }

    @Override
    public void close() {
        if (process != null) {
            process.destroy();
            process.onExit().orTimeout(MOST_SECONDS_TO_END, TimeUnit.SECONDS).join();
        }
    }
}
