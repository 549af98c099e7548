package dev.pledgeledger.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SiteFolderTest {

    @TempDir
    private Path root = Path.of("");

    @Test
    void aNewSiteTakesThePlaceOfTheOldOne() throws Exception {
        var folder = new SiteFolder(root.resolve("public"));
        assertThat(folder.current()).doesNotExist();

        folder.replace(site("one"));
        assertThat(folder.current().resolve("index.html")).hasContent("one");
        folder.replace(site("two"));
        assertThat(folder.current().resolve("index.html")).hasContent("two");
    }

    @Test
    void whereBuildingFailsTheOldSiteStaysAndNothingIsLeftBehind() throws Exception {
        var folder = new SiteFolder(root);
        folder.replace(site("one"));

        assertThatThrownBy(() -> folder.replace(into -> {
                    site("half").into(into);
                    throw new IOException("disk full");
                }))
                .hasMessage("disk full");

        assertThat(folder.current().resolve("index.html")).hasContent("one");
        assertThat(root.toFile().list()).hasSize(2);
    }

    @Test
    void theSiteBeforeIsKeptForPagesStillLoadingAndOlderOnesGo() throws Exception {
        var folder = new SiteFolder(root);
        for (int i = 0; i < 5; i++) {
            folder.replace(site("site " + i));
        }

        assertThat(root.toFile().list()).hasSize(3);
    }

    @Test
    void thereIsAlwaysASiteToRead() throws Exception {
        var folder = new SiteFolder(root);
        folder.replace(site("first"));
        var reading = new AtomicBoolean(true);
        var missed = new AtomicBoolean();
        Thread reader = Thread.ofVirtual().start(() -> {
            while (reading.get()) {
                if (!Files.isSymbolicLink(folder.current())) {
                    missed.set(true);
                }
            }
        });
        for (int i = 0; i < 200; i++) {
            folder.replace(site("site " + i));
        }
        reading.set(false);
        reader.join();

        assertThat(missed).isFalse();
    }

    private static SiteFolder.Build site(String text) {
        return folder -> {
            Files.createDirectory(folder);
            Files.writeString(folder.resolve("index.html"), text);
            return new SiteManifest(new TreeMap<>());
        };
    }
}
