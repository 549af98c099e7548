package dev.pledgeledger.progress;

import dev.pledgeledger.common.Refused;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What can be evidence and what cannot, with every reason against it.
final class EvidenceChecks {

    private EvidenceChecks() {}

    /// @param name as cleaned
    static List<Refused> file(String name, byte[] content, EvidenceLimits limits) {
        String ending = EvidenceName.ending(name);
        Optional<EvidenceType> type = EvidenceType.of(ending);
        List<Refused> reasons = new ArrayList<>();
        if (content.length == 0) {
            return List.of(new Refused("progress.evidence.refused.empty"));
        }
        if (content.length > limits.bytes()) {
            reasons.add(new Refused("progress.evidence.refused.tooBig", limits.megabytes()));
        }
        if (EvidenceType.isForMacros(ending) || (type.isPresent() && OfficeMarks.hasMacros(content))) {
            reasons.add(new Refused("progress.evidence.refused.macros"));
        } else if (type.isEmpty()) {
            reasons.add(new Refused("progress.evidence.refused.type", String.join(" ", EvidenceType.allEndings())));
        } else if (!type.get().agreesWith(content)) {
            reasons.add(new Refused("progress.evidence.refused.otherContent", ending));
        }
        return reasons;
    }

    static List<Refused> title(String title) {
        return OneLine.length(title) > EvidenceName.LONGEST
                ? List.of(new Refused("progress.evidence.refused.title", EvidenceName.LONGEST))
                : List.of();
    }
}
