package dev.pledgeledger.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/// The JSON schema (draft 2020-12) of `report.json`, published beside every report.
public final class ReportSchema {

    private static final String RESOURCE = "report.schema.json";

    private ReportSchema() {}

    public static String text() {
        try (var stream = Objects.requireNonNull(ReportSchema.class.getResourceAsStream(RESOURCE), RESOURCE)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
