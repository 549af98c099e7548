package dev.pledgeledger.database;

import dev.pledgeledger.common.CommandFailure;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.util.FileSystemUtils;

/// A folder with the files of one PostgreSQL server, and the server itself: made, started, found again, stopped.
/// The server lives on its own and is known by its `postmaster.pid`, never by having been started here.
final class Cluster {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Path parent;
    private final Path folder;
    private final PostgresPrograms programs;
    private final ServerUser user;

    Cluster(Path parent, PostgresPrograms programs) throws IOException {
        this.parent = parent;
        this.folder = in(parent);
        this.programs = programs;
        this.user = ServerUser.of(folder, parent);
    }

    static Path in(Path parent) {
        return parent.resolve("postgres");
    }

    boolean exists() {
        return Files.exists(folder);
    }

    /// Makes the files beside their place and moves them there when they are complete, so that an interrupted first
    /// start leaves nothing behind that looks like a cluster.
    void create(String superuserPassword, Durability durability) throws IOException {
        Path draft = folder.resolveSibling(folder.getFileName() + ".new");
        FileSystemUtils.deleteRecursively(draft);
        Files.createDirectory(draft);
        user.give(draft);
        Path password = Files.createTempFile(parent, "initdb", ".tmp");
        try {
            Files.writeString(password, superuserPassword);
            user.give(password);
            List<String> initdb = new ArrayList<>(List.of(programs.path("initdb"), "-D", draft.toString()));
            initdb.addAll(List.of("-U", Roles.SUPERUSER, "--pwfile=" + password, "--auth=scram-sha-256"));
            initdb.addAll(List.of("-E", "UTF8", "--locale=C", "--locale-provider=builtin"));
            initdb.addAll(List.of("--builtin-locale=C.UTF-8", "--data-checksums", "--set=timezone=UTC"));
            if (durability == Durability.NONE) {
                initdb.add("--no-sync");
            }
            run(initdb);
        } finally {
            Files.delete(password);
        }
        Files.writeString(draft.resolve("pg_hba.conf"), "host all all 127.0.0.1/32 scram-sha-256\n");
        Files.move(draft, folder, StandardCopyOption.ATOMIC_MOVE);
    }

    void start(Durability durability) throws IOException {
        keepPreviousLog();
        List<String> settings = new ArrayList<>(durability.settings());
        settings.addAll(List.of("listen_addresses=127.0.0.1", "unix_socket_directories=", "port=" + freePort()));
        settings.addAll(List.of("timezone=UTC", "log_timezone=UTC"));
        String options = "-c " + String.join(" -c ", settings);
        try {
            pgCtl("start", "-l", log().toString(), "-t", "" + PATIENCE.toSeconds(), "-o", options);
        } catch (CommandFailure failure) {
            throw new CommandFailure("PostgreSQL did not start: " + lastFatalLine() + " (see " + log() + ")", failure);
        }
    }

    void stop() throws IOException {
        pgCtl("stop", "-m", "fast", "-t", "" + PATIENCE.toSeconds());
    }

    /// The server that runs on these files now, whoever started it.
    Optional<Running> running() throws IOException {
        Optional<Running> found = Running.readFrom(folder.resolve("postmaster.pid"));
        if (found.isPresent() && found.get().isSomethingElse()) {
            // After a reboot the number may belong to another process; PostgreSQL itself would then refuse to start.
            Files.deleteIfExists(folder.resolve("postmaster.pid"));
            return Optional.empty();
        }
        return found.filter(Running::isAlive);
    }

    /// Whether the server that runs is of the version at hand.
    boolean isCurrent(Running running) {
        return running.program().map(programs.path("postgres")::equals).orElse(true);
    }

    /// Connects as superuser, waiting while the server recovers from a crash.
    Connection connect(int port, String database, String password) throws SQLException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            try {
                return DriverManager.getConnection(url(port, database), Roles.SUPERUSER, password);
            } catch (SQLException notYet) {
                boolean starting = "57P03".equals(notYet.getSQLState()) || "08001".equals(notYet.getSQLState());
                if (!starting || System.nanoTime() - end > 0) {
                    throw notYet;
                }
                Pause.shortly();
            }
        }
    }

    static String url(int port, String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    private void pgCtl(String action, String... options) throws IOException {
        List<String> command = new ArrayList<>(List.of(programs.path("pg_ctl"), action, "-w", "-s"));
        command.addAll(List.of("-D", folder.toString()));
        command.addAll(List.of(options));
        run(command);
    }

    private void run(List<String> program) throws IOException {
        Path output = Files.createTempFile(parent, "postgres", ".out");
        try {
            Process process = new ProcessBuilder(user.command(program))
                    .directory(parent.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .start();
            if (process.waitFor() != 0) {
                throw new CommandFailure(
                        Path.of(program.getFirst()).getFileName() + " failed: " + oneLine(Files.readString(output)));
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new CommandFailure("Interrupted", interrupted);
        } finally {
            Files.deleteIfExists(output);
        }
    }

    private Path log() {
        return folder.resolve("server.log");
    }

    private void keepPreviousLog() throws IOException {
        if (Files.exists(log())) {
            Files.move(log(), folder.resolve("server.log.1"), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private String lastFatalLine() throws IOException {
        if (!Files.exists(log())) {
            return "no reason given";
        }
        return Files.readAllLines(log()).stream()
                .filter(line -> line.contains("FATAL"))
                .reduce((before, last) -> last)
                .orElse("no reason given");
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static String oneLine(String text) {
        return text.strip().replaceAll("\\s*\\R\\s*", " · ");
    }
}
