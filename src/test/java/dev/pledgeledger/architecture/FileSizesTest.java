package dev.pledgeledger.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FileSizesTest {

    @Test
    void javaFilesAreSmall() throws IOException {
        Map<String, Integer> lines = new TreeMap<>();
        for (Sources.Source source : Sources.java()) {
            lines.put(source.path(), (int) source.text().lines().count());
        }
        assertThat(FileSizes.faults(lines)).isEmpty();
    }

    @Test
    void oneLongFileIsAFault() {
        Map<String, Integer> lines = files(20, 40);
        lines.put("Long.java", 251);
        assertThat(FileSizes.faults(lines)).singleElement().asString().startsWith("Long.java has 251 lines");
    }

    @Test
    void manyMiddlingFilesAreAFault() {
        Map<String, Integer> lines = files(17, 40);
        lines.putAll(Map.of("a", 130, "b", 130, "c", 130));
        assertThat(FileSizes.faults(lines)).singleElement().asString().startsWith("nine files in ten");
        assertThat(FileSizes.faults(files(20, 51))).singleElement().asString().startsWith("half the files");
        assertThat(FileSizes.faults(files(20, 50))).isEmpty();
    }

    private static Map<String, Integer> files(int count, int lines) {
        return IntStream.range(0, count)
                .boxed()
                .collect(Collectors.toMap(
                        number -> "File" + number + ".java", number -> lines, Math::max, TreeMap::new));
    }
}
