package dev.pledgeledger.database;

import dev.pledgeledger.common.CommandFailure;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/// Opens the embedded database before the Spring context is made, once all settings are known, unless
/// `spring.datasource.url` names a server.
public final class DatabaseAtStart implements ApplicationListener<ApplicationEnvironmentPreparedEvent>, AutoCloseable {

    private final String command;
    private @Nullable EmbeddedDatabase database;
    private boolean closed;

    /// @param command the command of `./ledger` the database is opened for
    public DatabaseAtStart(String command) {
        this.command = command;
    }

    @Override
    public void onApplicationEvent(ApplicationEnvironmentPreparedEvent event) {
        ConfigurableEnvironment environment = event.getEnvironment();
        if (ExternalServer.isNamedIn(environment)) {
            ExternalServer.check(environment);
        } else {
            DataFolder folder = DataFolder.of(environment.getProperty("ledger.data-dir", "data"));
            environment
                    .getPropertySources()
                    .addFirst(new MapPropertySource(
                            "embedded database", open(folder).properties()));
        }
    }

    private synchronized EmbeddedDatabase open(DataFolder folder) {
        if (closed) {
            throw new CommandFailure("Stopped while starting");
        }
        database = EmbeddedDatabase.open(folder, command);
        return database;
    }

    /// Notes where the application answers, for those who find the folder in use.
    public synchronized void servesAt(String address) {
        Optional.ofNullable(database).ifPresent(open -> open.servesAt(address));
    }

    @Override
    public synchronized void close() {
        closed = true;
        if (database != null) {
            database.close();
            database = null;
        }
    }
}
