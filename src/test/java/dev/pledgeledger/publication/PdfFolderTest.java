package dev.pledgeledger.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PdfFolderTest {

    private static final byte[] ONE = {1, 2, 3};
    private static final byte[] OTHER = {4, 5};
    private static final Supplier<byte[]> NOBODY = () -> {
        throw new AssertionError("printed again");
    };

    @TempDir
    Path folder;

    @Test
    void whatWasPrintedIsNotPrintedAgain() {
        new PdfFolder(folder).take("key", () -> ONE);

        assertThat(new PdfFolder(folder).take("key", NOBODY)).isEqualTo(ONE);
    }

    @Test
    void whatWasChangedOnTheDiskIsPrintedAgain() throws Exception {
        new PdfFolder(folder).take("key", () -> ONE);
        Files.write(files().getFirst(), OTHER);

        assertThat(new PdfFolder(folder).take("key", () -> ONE)).isEqualTo(ONE);
    }

    @Test
    void whatNobodyTookIsRemoved() throws Exception {
        new PdfFolder(folder).take("gone", () -> ONE);
        var shelf = new PdfFolder(folder);
        shelf.take("kept", () -> OTHER);
        shelf.clear();

        assertThat(files()).hasSize(1);
        assertThat(new PdfFolder(folder).take("kept", NOBODY)).isEqualTo(OTHER);
    }

    @Test
    void theKeyIsAnotherForAnotherTextOrMoment() {
        var stamp = new PdfStamp(SiteFixtures.city().getFirst().mark().publishedAt());

        assertThat(PdfKey.of("a", stamp)).isEqualTo(PdfKey.of("a", stamp));
        assertThat(PdfKey.of("b", stamp)).isNotEqualTo(PdfKey.of("a", stamp));
        assertThat(PdfKey.of("a", new PdfStamp(stamp.moment().plusSeconds(1)))).isNotEqualTo(PdfKey.of("a", stamp));
    }

    private List<Path> files() throws Exception {
        try (var files = Files.list(folder)) {
            return files.toList();
        }
    }
}
