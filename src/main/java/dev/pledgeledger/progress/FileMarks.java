package dev.pledgeledger.progress;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Predicate;

/// Recognises what a file is by its bytes, whatever its name says.
final class FileMarks {

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
}
