package dev.pledgeledger.progress;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/// Recognises what a file is by its bytes, whatever its name says.
final class FileMarks {

    private static final Predicate<byte[]> COMPOUND = begins(0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1);
    private static final List<Charset> CHARSETS = List.of(StandardCharsets.UTF_8, Charset.forName("windows-31j"));
    private static final String SPACING = "\t\n\r\f";

    private FileMarks() {}

    static Predicate<byte[]> begins(int... first) {
        return content -> {
            for (int i = 0; i < first.length; i++) {
                if (i >= content.length || (content[i] & 0xFF) != first[i]) {
                    return false;
                }
            }
            return true;
        };
    }

    /// An Office document as they are written since 2007: a ZIP file with this folder in it.
    static Predicate<byte[]> openXml(String folder) {
        return content -> {
            List<String> names = ZipNames.of(content);
            return names.contains("[Content_Types].xml") && names.stream().anyMatch(name -> name.startsWith(folder));
        };
    }

    /// An Office document as they were written before: a compound file with one of these streams in it.
    static Predicate<byte[]> compound(String... streams) {
        return content -> COMPOUND.test(content) && Arrays.stream(streams).anyMatch(stream -> holds(content, stream));
    }

    /// Text in one of the two encodings that are in use, without control characters.
    static boolean isText(byte[] content) {
        return CHARSETS.stream().anyMatch(charset -> {
            try {
                return charset.newDecoder()
                        .decode(ByteBuffer.wrap(content))
                        .chars()
                        .noneMatch(c -> Character.isISOControl(c) && SPACING.indexOf(c) < 0);
            } catch (CharacterCodingException notThisOne) {
                return false;
            }
        });
    }

    /// Whether an Office document of either kind carries programs.
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
