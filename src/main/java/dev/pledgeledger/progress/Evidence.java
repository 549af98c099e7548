package dev.pledgeledger.progress;

import java.net.URI;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// 根拠資料: a file or a link that backs an entry up, for those who work on it. It is never published.
///
/// @param by name of whoever added it, as of that day
/// @param removal null while it stands
public record Evidence(
        EvidenceId id,
        EntryId entry,
        String title,
        Source source,
        Instant at,
        String by,
        @Nullable Removal removal) {

    /// What it is.
    public sealed interface Source {}

    /// A file that is kept here; its bytes are read on their own.
    ///
    /// @param name without any path, fit to be saved under
    public record File(String name, EvidenceType type, long size, String sha256) implements Source {}

    /// An address elsewhere.
    public record Link(URI address) implements Source {

        public String host() {
            return address.getHost();
        }
    }

    /// Who took it away again, and why. The bytes of a file are gone with it.
    public record Removal(Instant at, String by, String reason) {}

    public boolean stands() {
        return removal == null;
    }
}
