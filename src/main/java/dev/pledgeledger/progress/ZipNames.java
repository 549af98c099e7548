package dev.pledgeledger.progress;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// The names in the directory of a ZIP file, read without unpacking anything.
final class ZipNames {

    private static final int FILE = 0x04034b50;
    private static final int DIRECTORY = 0x02014b50;
    private static final int END = 0x06054b50;
    private static final int END_LENGTH = 22;
    private static final int LONGEST_COMMENT = 0xFFFF;
    private static final int HEADER_LENGTH = 46;

    private ZipNames() {}

    /// Empty where the bytes are no whole ZIP file.
    static List<String> of(byte[] content) {
        ByteBuffer bytes = ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN);
        if (content.length < END_LENGTH || bytes.getInt(0) != FILE) {
            return List.of();
        }
        int first = Math.max(0, content.length - END_LENGTH - LONGEST_COMMENT);
        for (int at = content.length - END_LENGTH; at >= first; at--) {
            if (bytes.getInt(at) == END) {
                return names(bytes, bytes.getInt(at + 16), bytes.getShort(at + 10) & 0xFFFF);
            }
        }
        return List.of();
    }

    private static List<String> names(ByteBuffer bytes, int start, int count) {
        List<String> names = new ArrayList<>();
        long at = start;
        for (int i = 0; i < count; i++) {
            if (at < 0 || at + HEADER_LENGTH > bytes.limit() || bytes.getInt((int) at) != DIRECTORY) {
                return List.of();
            }
            int header = (int) at;
            int length = bytes.getShort(header + 28) & 0xFFFF;
            if (at + HEADER_LENGTH + length > bytes.limit()) {
                return List.of();
            }
            byte[] name = new byte[length];
            bytes.get(header + HEADER_LENGTH, name);
            names.add(new String(name, StandardCharsets.UTF_8));
            at += HEADER_LENGTH
                    + length
                    + (bytes.getShort(header + 30) & 0xFFFF)
                    + (bytes.getShort(header + 32) & 0xFFFF);
        }
        return names;
    }
}
