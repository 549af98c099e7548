package dev.pledgeledger;

import dev.pledgeledger.database.DatabaseAtStart;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.context.ConfigurableApplicationContext;

/// The running application with the database beneath it. Ending the process, also by a signal, closes first the one
/// and then the other.
final class Launch {

    /// What Vaadin adds to any application, though it cannot do without a web server.
    private static final String ONLY_FOR_THE_WEB = "com.vaadin.flow.spring.SpringBootAutoConfiguration,"
            + "com.vaadin.flow.spring.SpringSecurityAutoConfiguration";

    private final ConfigurableApplicationContext context;
    private volatile boolean starting = true;

    Launch(CommandLine line, WebApplicationType type) {
        DatabaseAtStart database = new DatabaseAtStart(line.command());
        SpringApplication.getShutdownHandlers().add(database::close);
        Runtime.getRuntime().addShutdownHook(new Thread(this::endQuietly));
        SpringApplication application = new SpringApplication(PledgeLedger.class);
        application.setWebApplicationType(type);
        application.addListeners(database);
        if (type == WebApplicationType.NONE) {
            application.setDefaultProperties(Map.of("spring.autoconfigure.exclude", ONLY_FOR_THE_WEB));
        }
        try {
            context = application.run(line.settings().toArray(String[]::new));
        } finally {
            starting = false;
        }
        if (type == WebApplicationType.SERVLET) {
            database.servesAt(address());
        }
    }

    /// A start that is interrupted is no error: what breaks because of it is not worth a word. One that failed by
    /// itself
    /// has had its word, and Spring is about to close the log: two hooks must not change it at once.
    private void endQuietly() {
        if (starting) {
            LoggingSystem.get(getClass().getClassLoader()).setLogLevel(LoggingSystem.ROOT_LOGGER_NAME, LogLevel.OFF);
        }
    }

    String address() {
        return "http://localhost:" + context.getEnvironment().getProperty("local.server.port");
    }

    <T> T service(Class<T> type) {
        return context.getBean(type);
    }

    /// Keeps the main thread waiting until the process is told to end.
    void awaitEnd() {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }
}
