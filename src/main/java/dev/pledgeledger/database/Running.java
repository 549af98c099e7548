package dev.pledgeledger.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// A server as its `postmaster.pid` tells: process, port, and whether it takes connections.
record Running(long process, int port, boolean isReady) {

    private static final int PORT_LINE = 3;
    private static final int STATUS_LINE = 7;

    static Optional<Running> readFrom(Path file) throws IOException {
        try {
            List<String> lines = Files.readAllLines(file);
            return lines.size() <= PORT_LINE
                    ? Optional.empty()
                    : Optional.of(new Running(
                            Long.parseLong(lines.getFirst().strip()),
                            Integer.parseInt(lines.get(PORT_LINE).strip()),
                            lines.size() > STATUS_LINE
                                    && lines.get(STATUS_LINE).strip().equals("ready")));
        } catch (NoSuchFileException stopped) {
            return Optional.empty();
        }
    }

    boolean isAlive() {
        return ProcessHandle.of(process).isPresent();
    }

    boolean isSomethingElse() {
        return program().filter(program -> !program.endsWith("/postgres")).isPresent();
    }

    /// The program the process runs, empty where the system does not tell.
    Optional<String> program() {
        return ProcessHandle.of(process).flatMap(handle -> handle.info().command());
    }
}
