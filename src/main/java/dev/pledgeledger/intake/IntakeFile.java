package dev.pledgeledger.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/// Brings a file into memory, unless it is far too large to be a report: then not a byte of it.
public final class IntakeFile {

    /// No report is longer than this, in bytes.
    public static final int LIMIT = 5 << 20;

    private IntakeFile() {}

    public static Reading read(Path file) {
        try {
            if (!Files.isRegularFile(file)) {
                return unreadable(file);
            }
            long size = Files.size(file);
            if (size > LIMIT) {
                return tooLarge(size);
            }
            try (InputStream in = Files.newInputStream(file)) {
                return read(in);
            }
        } catch (IOException broken) {
            return unreadable(file);
        }
    }

    /// Reads what was uploaded; stops at the limit whatever size was announced.
    public static Reading read(InputStream in) throws IOException {
        byte[] bytes = in.readNBytes(LIMIT + 1);
        return bytes.length > LIMIT ? tooLarge(bytes.length) : ReportFile.read(bytes);
    }

    private static Reading tooLarge(long size) {
        return new Reading.Refused(new IntakeRefusal.TooLarge(Math.ceilDiv(size, 1 << 20), LIMIT >> 20));
    }

    private static Reading unreadable(Path file) {
        return new Reading.Refused(new IntakeRefusal.Unreadable(file.toString()));
    }
}
