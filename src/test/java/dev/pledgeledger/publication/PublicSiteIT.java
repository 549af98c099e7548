package dev.pledgeledger.publication;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pledgeledger.database.DatabaseTest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.util.FileSystemUtils;

@DatabaseTest
class PublicSiteIT {

    @Autowired
    PublicSite site;

    @Autowired
    SiteWatch watch;

    @BeforeEach
    void build() throws Exception {
        site.rebuild();
        site.settled();
    }

    @Test
    void whatCannotBeBuiltIsSaidAndTriedAgainUntilItCan() throws Exception {
        Path folder = site.current().getParent();
        FileSystemUtils.deleteRecursively(folder);
        Files.writeString(folder, "a file where the folder belongs");
        try {
            site.rebuild();
            site.settled();
            assertThat(site.state())
                    .isInstanceOfSatisfying(
                            SiteState.Failed.class,
                            failed -> assertThat(failed.reason()).contains("public"));
            Instant since = ((SiteState.Failed) site.state()).since();
            site.rebuild();
            site.settled();
            assertThat(site.settled())
                    .isInstanceOfSatisfying(
                            SiteState.Failed.class,
                            still -> assertThat(still.since()).isEqualTo(since));
        } finally {
            Files.delete(folder);
        }
        watch.lookForDelay();
        site.rebuild();
        site.settled();
        assertThat(site.state()).isInstanceOf(SiteState.Current.class);
        assertThat(site.current().resolve("index.html")).exists();
    }

    @Test
    void whatSomebodyChangedInTheFolderIsPutBack() throws Exception {
        Path home = site.current().resolve("index.html");
        String published = Files.readString(home);
        Files.writeString(home, "<p>もっとよい話</p>");
        Files.createFile(site.current().resolve("draft.html"));
        watch.lookForChanges();
        assertThat(site.settled()).isInstanceOf(SiteState.Current.class);
        assertThat(home).hasContent(published);
        assertThat(site.current().resolve("draft.html")).doesNotExist();
        Path served = site.current().toRealPath();
        watch.lookForChanges();
        assertThat(site.current().toRealPath()).isEqualTo(served);
    }

    @Test
    void aSiteThatIsLateIsToldToTheLog() {
        Instant now = Instant.parse("2026-06-01T00:10:00Z");
        var building = new SiteState.Building(now.minus(Duration.ofMinutes(6)));
        assertThat(SiteWatch.delay(building, now))
                .hasValueSatisfying(line -> assertThat(line).contains("2026-06-01T00:04:00Z"));
        assertThat(SiteWatch.delay(building, now.minus(Duration.ofMinutes(2)))).isEmpty();
        assertThat(SiteWatch.delay(new SiteState.Failed(now, "disk full"), now))
                .hasValueSatisfying(line -> assertThat(line).contains("disk full"));
    }
}
