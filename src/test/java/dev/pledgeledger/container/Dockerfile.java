package dev.pledgeledger.container;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The instructions of a Dockerfile, each on one line.
public record Dockerfile(List<String> instructions) {

    /// The one of this repository.
    public static Dockerfile ofThisRepository() throws IOException {
        return of(Files.readString(Path.of("Dockerfile")));
    }

    static Dockerfile of(String text) {
        return new Dockerfile(text.replaceAll("(?m)^#.*\\R", "")
                .replaceAll("\\\\\\R\\s*", "")
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList());
    }

    /// What follows the word in each instruction of that name.
    List<String> all(String word) {
        return instructions.stream()
                .filter(line -> line.startsWith(word + " "))
                .map(line -> line.substring(word.length()).strip())
                .toList();
    }

    /// The program and its words in the last instruction of that name; empty where it would need a shell.
    public List<String> program(String word) {
        String last = all(word).isEmpty() ? "" : all(word).getLast().replaceFirst("^(--\\S+ )*(CMD )?", "");
        if (!last.startsWith("[")) {
            return List.of();
        }
        return StreamSupport.stream(JsonMapper.shared().readTree(last).spliterator(), false)
                .map(JsonNode::stringValue)
                .toList();
    }
}
