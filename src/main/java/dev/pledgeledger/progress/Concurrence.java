package dev.pledgeledger.progress;

import dev.pledgeledger.common.DepartmentId;
import org.jspecify.annotations.Nullable;

/// 合議: a department asked to agree to a revision, and what it said.
///
/// @param decision null while it is being waited for
public record Concurrence(
        long id,
        RevisionId revision,
        DepartmentId department,
        Capacity capacity,
        @Nullable Decision decision) {

    /// In which capacity a department is asked.
    public enum Capacity {
        HEAD,
        DIRECTOR,
        JOINT
    }

    /// What it said.
    public enum Decision {
        AGREED,
        OBJECTED,
        SETTLED
    }

    public boolean isOpen() {
        return decision == null;
    }
}
