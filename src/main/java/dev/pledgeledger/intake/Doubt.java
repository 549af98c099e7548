package dev.pledgeledger.intake;

import dev.pledgeledger.common.PledgeCode;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Something doubtful that can be seen in a report itself, without the file it was read from.
///
/// @param key the entry it is about; null where it is about no single one
record Doubt(
        FindingCode code,
        @Nullable PledgeCode pledge,
        @Nullable String key,
        String message) {

    /// Whether a finding of the reader is about the same.
    boolean isOf(Finding finding) {
        FindingCode found =
                finding.code() == FindingCode.RATING_UNREADABLE ? FindingCode.RATING_MISSING : finding.code();
        return code == found && Objects.equals(pledge, finding.pledge());
    }

    String id() {
        return code.label() + ":" + (key == null ? "" : key);
    }

    Finding finding() {
        return new Finding(code.severity(), code, 0, pledge, message);
    }
}
