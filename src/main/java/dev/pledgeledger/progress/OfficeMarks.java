package dev.pledgeledger.progress;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/// Recognises Office documents by their bytes, and whether they carry programs.
final class OfficeMarks {

    private static final Predicate<byte[]> COMPOUND = FileMarks.begins(0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1);

    private OfficeMarks() {}

    /// As they are written since 2007: a ZIP file with this folder in it.
    static Predicate<byte[]> openXml(String folder) {
        return content -> {
            List<String> names = ZipNames.of(content);
            return names.contains("[Content_Types].xml") && names.stream().anyMatch(name -> name.startsWith(folder));
        };
    }

    /// As they were written before: a compound file with one of these streams in it.
    static Predicate<byte[]> compound(String... streams) {
        return content -> COMPOUND.test(content) && Arrays.stream(streams).anyMatch(stream -> holds(content, stream));
    }

    static boolean hasMacros(byte[] content) {
        return COMPOUND.test(content)
                ? holds(content, "_VBA_PROJECT")
                : ZipNames.of(content).stream()
                        .map(name -> name.toLowerCase(Locale.ROOT))
                        .anyMatch(name -> name.endsWith("vbaproject.bin") || name.contains("/macrosheets/"));
    }

    /// The directory of a compound file names its streams in two bytes a letter.
    private static boolean holds(byte[] content, String stream) {
        byte[] part = stream.getBytes(StandardCharsets.UTF_16LE);
        for (int at = 0; at <= content.length - part.length; at++) {
            if (content[at] == part[0] && Arrays.equals(content, at, at + part.length, part, 0, part.length)) {
                return true;
            }
        }
        return false;
    }
}
