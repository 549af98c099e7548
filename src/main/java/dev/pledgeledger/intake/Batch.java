package dev.pledgeledger.intake;

import dev.pledgeledger.report.ReportJson;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// A file that was read and is to be landed.
///
/// @param sha256 of what was read, so that the same report is recognised under another file name
public record Batch(String fileName, String sha256, Intake intake, LandAs as) {

    /// How an import lands: as the published edition of its year, or as drafts of an open cycle.
    public enum LandAs {
        PUBLISHED,
        DRAFT
    }

    /// A batch of what was read, known by its content.
    public static Batch of(String fileName, Intake intake, LandAs as) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest(ReportJson.write(intake.report()).getBytes(StandardCharsets.UTF_8));
            return new Batch(fileName, HexFormat.of().formatHex(digest), intake, as);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
