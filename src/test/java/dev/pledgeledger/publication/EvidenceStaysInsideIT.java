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
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
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
        Map<String, String> words = new TreeMap<>(PublishedWords.of(site.current()));
        PublishedWords.of(copy).forEach((file, text) -> words.put("copy " + file, text));
        assertThat(words)
                .containsKeys(
                        "2026/report.json",
                        "2026/report.csv",
                        "2026/report.pdf",
                        "2026/report.xlsx",
                        "2026/data/data.xlsx",
                        "2026/index.html");
        assertThat(words.values()).anyMatch(text -> text.contains("岸壁を二か所直しました。"));
        words.forEach((file, text) -> assertThat(text)
                .as(file)
                .matches(found -> !file.endsWith("report.xlsx") || found.contains("岸壁を二か所直しました。"))
                .doesNotContainIgnoringCase("ないしょ", "himitsu", "naisho", "evidence", "根拠資料", "%PDF")
                .doesNotContain(digest(kept)));
    }

    private static String digest(EvidenceFolder kept) {
        return ((Evidence.File) kept.pieces().getFirst().source()).sha256();
    }
}
