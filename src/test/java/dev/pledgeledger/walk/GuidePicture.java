package dev.pledgeledger.walk;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/// A picture of the guides. Beside it stand the words by which the screen is used; a screen that has got other ones
/// makes the picture stale, and the walk that would take it anew says so. `-Dguide.pictures=write` takes it.
final class GuidePicture {

    private static final Path PICTURES = Path.of("frontend/pictures");
    private static final Path WORDS = Path.of("docs/guide/words");
    private static final boolean WRITE = "write".equals(System.getProperty("guide.pictures"));
    private static final String SEEN = """
            () => [...document.querySelectorAll(
                    'main h1, main label, vaadin-grid-cell-content, vaadin-side-nav-item, vaadin-button')]
                .filter(part => part.checkVisibility()
                    && (part.localName !== 'vaadin-grid-cell-content'
                        || part.assignedSlot?.parentElement?.localName === 'th')
                    && (part.localName !== 'vaadin-button' || part.closest('.step-bar, .page-header')))
                .map(part => [...part.childNodes].filter(node => node.nodeType === 3)
                    .map(node => node.textContent.trim()).join(''))
                .filter(words => words && !/[0-9０-９]/.test(words))
            """;

    private GuidePicture() {}

    /// @param look the name under which the page was looked at just now
    static void of(Page page, String name, String look) {
        String words = String.join("\n", words(page)) + "\n";
        Path listed = WORDS.resolve(name + ".txt");
        Path picture = PICTURES.resolve(name + ".png");
        try {
            if (WRITE) {
                Files.createDirectories(WORDS);
                Files.createDirectories(PICTURES);
                Files.writeString(listed, words);
                Files.copy(Browser.SCREENSHOTS.resolve(look + ".png"), picture, StandardCopyOption.REPLACE_EXISTING);
            }
            assertThat(picture).exists();
            assertThat(listed)
                    .as(
                            "the picture %s is stale; take it anew: ./ledger test -Dtest=SampleWalk"
                                    + " -Dguide.pictures=write",
                            name)
                    .hasContent(words);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @SuppressWarnings("unchecked")
    private static List<String> words(Page page) {
        return ((List<String>) page.evaluate(SEEN)).stream().distinct().sorted().toList();
    }
}
