package dev.pledgeledger.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
    void whatWasNotWrittenAsItShouldBeIsNeverServed() throws Exception {
        var folder = new SiteFolder(root);
        folder.replace(site("one"));

        assertThatThrownBy(() -> folder.replace(into -> {
                    SiteManifest manifest = site("two").into(into);
                    Files.writeString(into.resolve("index.html"), "tw");
                    return manifest;
                }))
                .hasMessageContaining("[index.html]");
        assertThatThrownBy(() -> folder.replace(into -> {
                    SiteManifest manifest = site("two").into(into);
                    Files.createFile(into.resolve("draft.html"));
                    return manifest;
                }))
                .hasMessageContaining("[draft.html]");

        assertThat(folder.current().resolve("index.html")).hasContent("one");
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
            var files = new SiteFiles(folder);
            files.write(SitePath.HOME, text);
            return files.seal();
        };
    }
}
