package dev.pledgeledger.progress;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Who may take one decision on many entries at once, known beforehand.
///
/// @param may by name
/// @param excluded those who hold the role but may not
public record JointEligibility(List<Decider> may, List<Excluded> excluded) {

    public JointEligibility {
        may = List.copyOf(may);
        excluded = List.copyOf(excluded);
    }

    /// Somebody who may decide.
    ///
    /// @param inPlaceOf whose place she takes, empty where it is vacant; null where she decides for herself
    public record Decider(String name, @Nullable String inPlaceOf) {}

    /// Somebody who may not, and what stands against her on which entries.
    public record Excluded(String name, Map<Entry, List<Refusal>> reasons) {
        public Excluded {
            reasons = new LinkedHashMap<>(reasons);
        }
    }
}
