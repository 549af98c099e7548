package dev.pledgeledger;

import dev.pledgeledger.common.CommandFailure;
import java.sql.SQLException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/// Turns what ended the start into the one line for standard error. What a person can mend is told without a stack
/// trace; Spring logs the trace of everything else.
@Order(Ordered.HIGHEST_PRECEDENCE)
class Refusals implements SpringBootExceptionReporter {

    @Override
    public boolean reportException(Throwable failure) {
        return expected(failure).isPresent();
    }

    static String line(Throwable failure) {
        return expected(failure).orElseGet(() -> {
            Throwable root = failure;
            while (root.getCause() != null) {
                root = root.getCause();
            }
            return "Unexpected: " + root.getClass().getSimpleName() + ": " + oneLine(root.getMessage());
        });
    }

    private static Optional<String> expected(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            String line = switch (cause) {
                case CommandFailure told -> told.getMessage();
                case PortInUseException port ->
                    "Port " + port.getPort() + " is in use by another program; choose one with --server.port=N";
                case SQLException sql when isUnreachable(sql) -> "The database cannot be reached: " + sql.getMessage();
                default -> null;
            };
            if (line != null) {
                return Optional.of(oneLine(line));
            }
        }
        return Optional.empty();
    }

    /// Class 08 is the connection, class 28 the login.
    private static boolean isUnreachable(SQLException failure) {
        String state = failure.getSQLState();
        return state != null && (state.startsWith("08") || state.startsWith("28"));
    }

    private static String oneLine(@Nullable String text) {
        return String.valueOf(text).strip().replaceAll("\\s*\\R\\s*", " · ");
    }
}
