package dev.pledgeledger.progress;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Who may take the next decision on an entry, known beforehand.
///
/// @param step the decision that is next
/// @param asked whose answer is waited for, where departments are asked; otherwise null
/// @param names of those who may, with whom they stand in for
/// @param excluded those who hold the role but may not, and why
public record Eligibility(Step step, @Nullable Asked asked, List<String> names, List<Excluded> excluded) {

    /// What leaves somebody out for good; a wrong state or another's claim pass.
    static final Set<Class<? extends Refusal>> LASTING = Set.of(
            Refusal.NotYours.class,
            Refusal.OwnSubmission.class,
            Refusal.OwnDecision.class,
            Refusal.OwnDepartment.class);

    public Eligibility {
        names = List.copyOf(names);
        excluded = List.copyOf(excluded);
    }

    /// A department, and in which capacity it is asked.
    public record Asked(String department, Concurrence.Capacity capacity) {}

    /// Somebody with the role whom a rule leaves out.
    public record Excluded(String name, List<Refusal> reasons) {
        public Excluded {
            reasons = List.copyOf(reasons);
        }
    }

    /// Whether nobody is left: then a stand-in has to be named, or the planning office settles.
    public boolean isEmpty() {
        return names.isEmpty();
    }
}
