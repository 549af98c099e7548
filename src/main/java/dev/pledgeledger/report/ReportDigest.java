package dev.pledgeledger.report;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// SHA-256 of a report's document: two reports have the same where they say the same to the letter.
public final class ReportDigest {

    private ReportDigest() {}

    public static String of(Report report) {
        return of(ReportJson.write(report));
    }

    /// The same of the document as it is kept.
    public static String of(String document) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(document.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
