package dev.pledgeledger.publication;

import dev.pledgeledger.spreadsheet.RawBook;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jsoup.parser.Parser;

/// Whatever can be found in what is published: of each file its name and every word in it, of printed documents and
/// workbooks those within, properties and metadata as well.
final class PublishedWords {

    private PublishedWords() {}

    /// By the name of the file within the folder.
    static Map<String, String> of(Path folder) {
        try (Stream<Path> all = Files.walk(folder.toRealPath())) {
            Map<String, String> words = new TreeMap<>();
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                String name = folder.toRealPath().relativize(file).toString();
                words.put(name, name + "\n" + words(name, Files.readAllBytes(file)));
            }
            return words;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String words(String name, byte[] content) throws IOException {
        if (name.endsWith(".pdf")) {
            return PdfText.everything(content);
        }
        return name.endsWith(".xlsx")
                ? Parser.unescapeEntities(RawBook.of(content).texts().toString(), false)
                : new String(content, StandardCharsets.UTF_8);
    }
}
