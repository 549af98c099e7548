package dev.pledgeledger.intake;

import dev.pledgeledger.report.Report;
import dev.pledgeledger.report.ReportJson;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// A file that was read and is to be landed.
///
/// @param sha256 of what was read, so that the same report is recognised under another file name
public record Batch(String fileName, String sha256, Intake intake, Mending mending, LandAs as) {

    /// How an import lands: as the published edition of its year, or as drafts of an open cycle.
    public enum LandAs {
        PUBLISHED,
        DRAFT
    }

    /// A batch of what was read, known by its content.
    public static Batch of(String fileName, Intake intake, LandAs as) {
        return new Batch(fileName, digest(ReportJson.write(intake.report())), intake, Mending.NONE, as);
    }

    /// A batch of what was read and mended; it is still known by what was read.
    public static Batch of(ImportDraft draft, LandAs as) {
        Intake read = draft.intake();
        return new Batch(draft.fileName(), digest(ReportJson.write(read.report())), read, draft.mending(), as);
    }

    /// What lands.
    public Report report() {
        return mending.applied(intake.report());
    }

    static String digest(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
