package dev.pledgeledger.progress;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/// How much evidence an entry takes.
///
/// @param fileSize of one file, at most
/// @param pieces standing at the same time, files and links together
@Component
public record EvidenceLimits(
        @Value("${ledger.evidence.file-size:20MB}") DataSize fileSize,
        @Value("${ledger.evidence.pieces:20}") int pieces) {

    /// Size of a file in bytes, at most.
    public int bytes() {
        return Math.toIntExact(fileSize.toBytes());
    }

    public long megabytes() {
        return fileSize.toMegabytes();
    }
}
