package dev.pledgeledger.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportSchemaTest {

    @Test
    void whatIsWrittenConformsToThePublishedSchema() {
        LongStream.range(0, 100)
                .forEach(seed -> assertThat(SchemaCheck.faults(
                                ReportSchema.text(), ReportJson.write(GeneratedReports.seeded(seed))))
                        .as("seed %d", seed)
                        .isEmpty());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "fiscalYear" : \\d+        | "fiscalYear" : "2025"
            "asOf" : "[^"]+"           | "asOf" : "2026-02-30"
            "rating" : "?[A-Enul]+"?   | "rating" : "F"
            "key" :                    | "id" :
            "code" : "[^"]+"           | "code" : "1-1"
            "sdgs" : \\[               | "sdgs" : [ 18,
            "unrated" : \\d+           | "unrated" : -1
            "edition" : null           | "edition" : {}
            "programmes" : \\[         | "programmes" : [ null,
            """)
    void theSchemaRefusesWhatTheReaderRefuses(String found, String replaced) {
        String whole = LongStream.range(0, 100)
                .mapToObj(GeneratedReports::seeded)
                .filter(report -> report.edition() == null && report.entries().count() > 5)
                .map(ReportJson::write)
                .findFirst()
                .orElseThrow();
        String broken =
                whole.replaceFirst(found, replaced).replace("[ 18, ]", "[ 18 ]").replace("[ null, ]", "[ null ]");

        assertThat(broken).isNotEqualTo(whole);
        assertThat(SchemaCheck.faults(ReportSchema.text(), broken)).isNotEmpty();
        assertThatThrownBy(() -> ReportJson.read(broken)).isInstanceOf(ReportJsonException.class);
    }
}
