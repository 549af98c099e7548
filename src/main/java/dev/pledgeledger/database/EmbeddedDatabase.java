package dev.pledgeledger.database;

import dev.pledgeledger.common.CommandFailure;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/// The database in a data folder, open for one command: started and stopped by it, or joined where the application
/// already runs on it. A server left over by a killed application is taken over.
public final class EmbeddedDatabase implements AutoCloseable {

    private static final String START = "start";
    private static final String NAME = "ledger";
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final String command;
    private final int port;
    private final Credentials credentials;
    private final Optional<Ownership> ownership;

    private EmbeddedDatabase(String command, int port, Credentials credentials, Optional<Ownership> ownership) {
        this.command = command;
        this.port = port;
        this.credentials = credentials;
        this.ownership = ownership;
    }

    /// Who started the server also stops it, and keeps others from starting a second one.
    private record Ownership(Cluster cluster, FolderLock lock) {

        private void giveUp() {
            try {
                cluster.stop();
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            } finally {
                lock.close();
            }
        }
    }

    /// Opens the folder for a command of `./ledger`. `start` needs it for itself; any other command joins it.
    public static EmbeddedDatabase open(DataFolder folder, String command) {
        try {
            Files.createDirectories(folder.path());
            Optional<FolderLock> lock = FolderLock.take(folder.lock(), command);
            return lock.isPresent() ? own(folder, command, lock.get()) : join(folder, command);
        } catch (AccessDeniedException denied) {
            throw new CommandFailure("No permission for " + denied.getFile()
                    + ": start as the user the data folder belongs to, or choose another --ledger.data-dir");
        } catch (IOException | SQLException failure) {
            throw new CommandFailure("Cannot open the data folder " + folder.path() + ": " + failure, failure);
        }
    }

    private static EmbeddedDatabase own(DataFolder folder, String command, FolderLock lock)
            throws IOException, SQLException {
        boolean opened = false;
        try {
            Cluster cluster = new Cluster(folder.path(), PostgresPrograms.unpackedBelow(folder.path()));
            Credentials credentials = credentials(folder, cluster);
            int port = serve(cluster, credentials);
            opened = true;
            return new EmbeddedDatabase(command, port, credentials, Optional.of(new Ownership(cluster, lock)));
        } finally {
            if (!opened) {
                lock.close();
            }
        }
    }

    private static Credentials credentials(DataFolder folder, Cluster cluster) {
        if (cluster.exists() && !Files.exists(folder.credentials())) {
            throw new CommandFailure("The passwords of the database are gone: put " + folder.credentials()
                    + " back from a copy of the data folder");
        }
        return Credentials.in(folder.credentials());
    }

    private static int serve(Cluster cluster, Credentials credentials) throws IOException, SQLException {
        if (!cluster.exists()) {
            cluster.create(credentials.superuser(), Durability.FULL);
        }
        Optional<Running> leftOver = cluster.running();
        if (leftOver.isPresent() && !cluster.isCurrent(leftOver.get())) {
            cluster.stop();
            leftOver = Optional.empty();
        }
        if (leftOver.isEmpty()) {
            cluster.start(Durability.FULL);
        }
        int port = cluster.running().orElseThrow().port();
        try (Connection superuser = cluster.connect(port, "postgres", credentials.superuser())) {
            Roles roles = new Roles(superuser);
            roles.create(credentials);
            roles.createDatabase(NAME);
        }
        try (Connection superuser = cluster.connect(port, NAME, credentials.superuser())) {
            MigrationLock.release(superuser); // nobody else can be migrating: the folder's lock is ours
        }
        return port;
    }

    private static EmbeddedDatabase join(DataFolder folder, String command) throws IOException {
        FolderLock.Holder holder = FolderLock.holder(folder.lock());
        if (command.equals(START) || !holder.command().equals(START)) {
            throw new CommandFailure("The data folder " + folder.path() + " is in use (" + holder
                    + "): stop that first, or choose another --ledger.data-dir");
        }
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() - end < 0) {
            Optional<Running> running =
                    Running.readFrom(Cluster.in(folder.path()).resolve("postmaster.pid"));
            if (running.isPresent() && running.get().isReady()) {
                Credentials credentials = Credentials.in(folder.credentials());
                return new EmbeddedDatabase(command, running.get().port(), credentials, Optional.empty());
            }
            Pause.shortly();
        }
        throw new CommandFailure("The database of " + holder + " does not answer");
    }

    /// What Spring is to be told: the runtime role for the application, the owner for the migrations.
    public Map<String, Object> properties() {
        return Map.of(
                "spring.datasource.url", Cluster.url(port, NAME),
                "spring.datasource.username", Roles.APP,
                "spring.datasource.password", credentials.app(),
                "spring.liquibase.user", Roles.OWNER,
                "spring.liquibase.password", credentials.owner());
    }

    /// Notes where the application answers, for those who find the folder in use.
    public void servesAt(String address) {
        ownership.ifPresent(own -> own.lock.note(
                new FolderLock.Holder(command, ProcessHandle.current().pid(), address)));
    }

    @Override
    public void close() {
        ownership.ifPresent(Ownership::giveUp);
    }
}
