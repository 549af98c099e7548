package dev.pledgeledger.organization;

import dev.pledgeledger.common.DepartmentId;
import java.util.LinkedHashSet;
import java.util.List;

/// A department of before, and who goes on with its work.
///
/// @param continues whether it stays beside its successors, which take over part of the work
public record ReorganisationLine(DepartmentId old, boolean continues, List<Successor> successors) {

    public ReorganisationLine {
        successors = List.copyOf(new LinkedHashSet<>(successors));
    }

    public static ReorganisationLine closing(DepartmentId old, Successor... successors) {
        return new ReorganisationLine(old, false, List.of(successors));
    }

    /// Everybody who can go on with an entry: the successors, and the department itself where it stays.
    public List<Successor> candidates() {
        if (!continues) {
            return successors;
        }
        LinkedHashSet<Successor> all = new LinkedHashSet<>(successors);
        all.add(Successor.existing(old));
        return List.copyOf(all);
    }
}
