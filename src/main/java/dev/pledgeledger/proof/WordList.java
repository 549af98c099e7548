package dev.pledgeledger.proof;

import dev.pledgeledger.proof.Word.Use;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/// How a city writes the words that can be written in more than one way.
public record WordList(List<Word> words) {

    public WordList {
        words = List.copyOf(words);
    }

    /// The list a city begins with: the spelling of official documents.
    public static WordList standard() {
        try (InputStream file = Objects.requireNonNull(WordList.class.getResourceAsStream("words.txt"))) {
            return parse(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// A line a word: its use, how it is written, and how it is not, separated by blanks. `#` leads a remark.
    static WordList parse(String lines) {
        return new WordList(lines.lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.strip().split("\\s+"))
                .map(parts -> new Word(parts[1], Arrays.asList(parts).subList(2, parts.length), Use.valueOf(parts[0])))
                .toList());
    }
}
