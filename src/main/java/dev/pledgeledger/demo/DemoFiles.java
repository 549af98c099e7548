package dev.pledgeledger.demo;

import dev.pledgeledger.common.FiscalYear;
import dev.pledgeledger.report.Report;
import dev.pledgeledger.report.ReportJson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.springframework.core.io.ClassPathResource;

/// Reads what the sample city is made of.
final class DemoFiles {

    private DemoFiles() {}

    /// A report of the city as the one of this year: the files belong to no year.
    static Report report(String name, FiscalYear year) {
        Report report = ReportJson.read(text(name));
        return new Report(
                report.title(),
                report.manifesto(),
                year,
                year.lastDay(),
                null,
                report.areas(),
                report.withdrawn(),
                null);
    }

    /// The lines of a table, each split at its bars; empty ones and those that begin with a hash are left out.
    static List<List<String>> table(String name) {
        return text(name)
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line ->
                        Arrays.stream(line.split("\\|", -1)).map(String::strip).toList())
                .toList();
    }

    private static String text(String name) {
        try {
            return new ClassPathResource("db/demo/" + name).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new UncheckedIOException("the sample city is not whole: " + name, missing);
        }
    }
}
