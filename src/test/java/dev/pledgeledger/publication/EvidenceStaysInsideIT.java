package dev.pledgeledger.publication;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pledgeledger.cycle.CycleId;
import dev.pledgeledger.database.DatabaseTest;
import dev.pledgeledger.database.FreshDatabase;
import dev.pledgeledger.progress.Entry;
import dev.pledgeledger.progress.Evidence;
import dev.pledgeledger.progress.EvidenceFolder;
import dev.pledgeledger.progress.EvidenceQueries;
import dev.pledgeledger.progress.EvidenceService;
import dev.pledgeledger.progress.TestCity;
import dev.pledgeledger.progress.TestFiles;
import dev.pledgeledger.progress.TestPackage;
import dev.pledgeledger.spreadsheet.RawBook;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/// Evidence is never in any output.
@DatabaseTest(FreshDatabase.Before.METHOD)
class EvidenceStaysInsideIT {

    @Autowired
    TestCity city;

    @Autowired
    TestPackage packages;

    @Autowired
    EditionService editionService;

    @Autowired
    EditionQueries editions;

    @Autowired
    PublicSite site;

    @Autowired
    EvidenceService service;

    @Autowired
    EvidenceQueries evidence;

    @TempDir
    Path copy;

    @Test
    void noFileThatIsPublishedSaysAnythingOfIt() throws Exception {
        CycleId year = city.found();
        city.approveAll(year);
        Entry entry = city.entry(year, 1);
        city.as(
                "reviewer",
                () -> service.addFile(entry.id(), "ないしょの月報", "himitsu.pdf", TestFiles.pdf("naisho-no-bun")));
        city.as("reviewer", () -> service.addLink(entry.id(), "ないしょの棚", "https://naisho.example.lg.jp/tana"));
        packages.signOff(year);
        city.as("reviewer", () -> editionService.publish(year, ""));
        EvidenceFolder kept = city.as("drafter", () -> evidence.of(entry.id()));
        assertThat(kept.pieces()).hasSize(2);

        new SiteWriter().write(editions.documents(), copy.resolve("out"));
        assertThat(site.settled()).isInstanceOf(SiteState.Current.class);
        List<Path> files = Stream.concat(files(site.current()), files(copy)).toList();
        assertThat(files)
                .anyMatch(named("report.json"))
                .anyMatch(named("report.csv"))
                .anyMatch(named("report.pdf"))
                .anyMatch(named("report.xlsx"))
                .anyMatch(named("data.xlsx"))
                .anyMatch(named("index.html"));
        assertThat(files).anyMatch(file -> words(file).contains("岸壁を二か所直しました。"));
        assertThat(files)
                .filteredOn(file -> file.toString().endsWith(".xlsx"))
                .allMatch(file -> words(file).contains("岸壁を二か所直しました。"));
        assertThat(files)
                .allSatisfy(file -> assertThat(words(file))
                        .doesNotContainIgnoringCase("ないしょ", "himitsu", "naisho", "evidence", "根拠資料", "%PDF")
                        .doesNotContain(digest(kept)));
    }

    private static String digest(EvidenceFolder kept) {
        return ((Evidence.File) kept.pieces().getFirst().source()).sha256();
    }

    private static Predicate<Path> named(String name) {
        return file -> file.getFileName().toString().equals(name);
    }

    private static Stream<Path> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder.toRealPath())) {
            return all.filter(Files::isRegularFile).toList().stream();
        }
    }

    private static String words(Path file) {
        try {
            byte[] content = Files.readAllBytes(file);
            if (file.endsWith("report.pdf")) {
                return PdfText.everything(content);
            }
            return file.toString().endsWith(".xlsx")
                    ? Parser.unescapeEntities(RawBook.of(content).texts().toString(), false)
                    : new String(content, StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
