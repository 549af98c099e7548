package dev.pledgeledger.shell;

import java.util.Locale;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Joins what a person sees with what stands in the log.
final class ErrorId {

    private static final Logger LOG = LoggerFactory.getLogger(ErrorId.class);
    private static final int SIGNS = 8;

    private ErrorId() {}

    static String log(Throwable failure) {
        String id = next();
        LOG.error("error id {}", id, failure);
        return id;
    }

    static String denied(Throwable failure) {
        String id = next();
        LOG.warn("error id {}: refused: {}", id, failure.getMessage());
        return id;
    }

    private static String next() {
        return UUID.randomUUID().toString().substring(0, SIGNS).toUpperCase(Locale.ROOT);
    }
}
