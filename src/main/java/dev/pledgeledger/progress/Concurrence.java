package dev.pledgeledger.progress;

import dev.pledgeledger.common.Actor;
import dev.pledgeledger.common.DepartmentId;
import dev.pledgeledger.common.Role;
import java.time.Instant;
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

    /// In which capacity a department is asked: its head as lead, the director above it, its head as joint department.
    public enum Capacity {
        HEAD(Role.HEAD),
        DIRECTOR(Role.DIRECTOR),
        JOINT(Role.HEAD);

        private final Role role;

        Capacity(Role role) {
            this.role = role;
        }

        public Role role() {
            return role;
        }

        public String textKey() {
            return "progress.capacity." + name();
        }
    }

    /// What it said.
    public enum Decision {
        AGREED,
        OBJECTED,
        SETTLED;

        public String textKey() {
            return "progress.decision." + name();
        }
    }

    /// An answer as people read it.
    ///
    /// @param revision the number of the revision it was given on
    /// @param by the name of whoever gave it
    /// @param inPlaceOf the name of whoever she stood in for, empty where that place is vacant; null for herself
    public record Answer(
            Eligibility.Asked asked,
            Decision decision,
            int revision,
            String by,
            @Nullable String inPlaceOf,
            Instant at,
            String reason) {}

    public boolean isOpen() {
        return decision == null;
    }

    /// Whether this person may answer it.
    public boolean isFor(Actor actor) {
        return actor.has(capacity.role(), department);
    }
}
