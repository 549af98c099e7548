package dev.pledgeledger.intake;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// The file a workbook came back in, as the log knows it.
public record BookSource(String fileName, String sha256) {

    static BookSource of(String fileName, byte[] file) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(file);
            return new BookSource(BookText.fileName(fileName), HexFormat.of().formatHex(digest));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
