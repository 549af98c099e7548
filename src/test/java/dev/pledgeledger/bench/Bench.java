package dev.pledgeledger.bench;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pledgeledger.account.SystemActors;
import dev.pledgeledger.cycle.CycleService;
import dev.pledgeledger.database.DatabaseTest;
import dev.pledgeledger.database.FreshDatabase;
import dev.pledgeledger.intake.Batch;
import dev.pledgeledger.intake.Intake;
import dev.pledgeledger.intake.IntakeFile;
import dev.pledgeledger.intake.Landing;
import dev.pledgeledger.intake.LandingProgress;
import dev.pledgeledger.intake.LandingService;
import dev.pledgeledger.intake.Reading;
import dev.pledgeledger.progress.EntryFilter;
import dev.pledgeledger.progress.EntryQueries;
import dev.pledgeledger.progress.OpeningService;
import dev.pledgeledger.publication.PrintedHtml;
import dev.pledgeledger.publication.PublishedEdition;
import dev.pledgeledger.publication.ReportCsv;
import dev.pledgeledger.publication.ReportPdf;
import dev.pledgeledger.publication.ReportXlsx;
import dev.pledgeledger.publication.SiteService;
import dev.pledgeledger.publication.SiteState;
import dev.pledgeledger.publication.WrittenTables;
import dev.pledgeledger.report.GeneratedReports;
import dev.pledgeledger.report.ReportJson;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/// `./ledger bench`: a published report goes in, and the next year is opened from it, each time in an empty database;
/// and it is written in every format, beside Chromium printing the same pages.
@DatabaseTest(FreshDatabase.Before.METHOD)
class Bench {

    private static final Path REPORT =
            Path.of(System.getProperty("bench.report", "../shared/reports/isesaki-second-term-r7.txt"));
    private static final Laps LAPS = new Laps();

    @Autowired
    SystemActors actors;

    @Autowired
    LandingService landing;

    @Autowired
    OpeningService opening;

    @Autowired
    EntryQueries entries;

    @Autowired
    SiteService site;

    @RepeatedTest(6)
    void aReportGoesInAndTheNextYearIsOpened() throws Exception {
        actors.run("計測", () -> {
            assertThat(entries.count(EntryFilter.ofAnyYear())).isZero();
            Landing.Landed landed = LAPS.time(Row.IMPORT, this::land);
            assertThat(LAPS.time(Row.SITE, site::settled)).isInstanceOf(SiteState.Current.class);
            LocalDate due = landed.year().next().lastDay();
            var window = new CycleService.Window(due.plusDays(24), due.plusDays(45), "");
            var year = LAPS.time(Row.OPEN_YEAR, () -> opening.openNextYear(landed.cycle(), window));
            assertThat(entries.count(EntryFilter.of(year))).isPositive();
            return year;
        });
    }

    @RepeatedTest(6)
    void itIsWrittenInEveryFormat(@TempDir Path folder) throws Exception {
        var report = GeneratedReports.withEdition(read().report(), 1, "2026-05-29T00:00:00Z");
        var edition = new PublishedEdition(report.fiscalYear().toString(), report);
        Path page = Files.writeString(folder.resolve("report.html"), PrintedHtml.of(edition));
        var chromium = new ProcessBuilder(
                        "/usr/bin/chromium",
                        "--headless",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--no-first-run",
                        "--user-data-dir=" + folder.resolve("profile"),
                        "--print-to-pdf=" + folder.resolve("report.pdf"),
                        page.toUri().toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD);
        LAPS.time(Row.CHROMIUM, () -> chromium.start().waitFor());
        assertThat(folder.resolve("report.pdf")).isNotEmptyFile();
        assertThat(LAPS.time(Row.PDF, () -> new ReportPdf(false).write(edition)))
                .isNotEmpty();
        assertThat(LAPS.time(Row.CSV, () -> ReportCsv.write(report))).isNotEmpty();
        assertThat(LAPS.time(Row.JSON, () -> ReportJson.write(report))).isNotEmpty();
        assertThat(LAPS.time(Row.XLSX, () -> ReportXlsx.write(report))).isNotEmpty();
        assertThat(LAPS.time(Row.TABLES, () -> WrittenTables.csv(edition))).isNotEmpty();
        assertThat(LAPS.time(Row.BOOK, () -> WrittenTables.xlsx(edition))).isNotEmpty();
    }

    static Intake read() {
        Reading reading = IntakeFile.read(REPORT);
        assertThat(reading).as("reading %s", REPORT).isInstanceOf(Reading.Read.class);
        return ((Reading.Read) reading).intake();
    }

    private Landing.Landed land() {
        Intake intake = read();
        Landing done = landing.land(
                Batch.of(REPORT.getFileName().toString(), intake, Batch.LandAs.PUBLISHED), LandingProgress.SILENT);
        assertThat(done).isInstanceOf(Landing.Landed.class);
        return (Landing.Landed) done;
    }

    @AfterAll
    static void print() {
        LAPS.table().forEach(System.out::println);
    }
}
