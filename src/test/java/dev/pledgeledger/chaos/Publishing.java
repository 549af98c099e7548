package dev.pledgeledger.chaos;

import dev.pledgeledger.publication.PublishedEdition;
import dev.pledgeledger.publication.SiteFolder;
import dev.pledgeledger.publication.SiteWriter;
import dev.pledgeledger.report.GeneratedReports;
import dev.pledgeledger.report.Report;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;

/// A process that publishes one edition after the other, until it is killed. It says each time that it has.
final class Publishing {

    static final String READY = "ready";

    private Publishing() {}

    /// The folder of the site, and the number of the first edition.
    public static void main(String[] words) throws Exception {
        // Whatever else is printed, such as the log of the printer, is not for whoever waits here.
        PrintStream waiting = System.out;
        System.setOut(System.err);
        SiteFolder folder = new SiteFolder(Path.of(words[0]));
        Report report = GeneratedReports.seeded(7);
        for (int number = Integer.parseInt(words[1]); ; number++) {
            Report edition = GeneratedReports.withEdition(report, number, "2026-05-29T00:00:00Z");
            var published = new PublishedEdition(report.fiscalYear().toString(), edition);
            folder.replace(next -> new SiteWriter().write(List.of(published), next));
            waiting.println(READY);
        }
    }
}
