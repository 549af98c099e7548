package dev.pledgeledger.architecture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// The program as it was written.
final class Sources {

    private static final Path MAIN = Path.of("src", "main", "java");

    private Sources() {}

    /// @param path below src/main/java, with forward slashes
    record Source(String path, String text) {

        boolean isScreen() {
            return path.contains("/ui/") || path.contains("/shell/");
        }
    }

    static List<Source> java() throws IOException {
        List<Source> sources = new ArrayList<>();
        try (Stream<Path> files = Files.walk(MAIN)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                sources.add(new Source(MAIN.relativize(file).toString().replace('\\', '/'), Files.readString(file)));
            }
        }
        return sources;
    }
}
