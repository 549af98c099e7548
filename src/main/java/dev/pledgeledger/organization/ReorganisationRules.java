package dev.pledgeledger.organization;

import dev.pledgeledger.common.DepartmentId;
import dev.pledgeledger.common.Refused;
import dev.pledgeledger.common.Wareki;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What a reorganisation needs, while it is planned and once more when it is applied.
///
/// @param departments all there are, open and closed
record ReorganisationRules(Map<DepartmentId, DepartmentRow> departments) {

    List<Refused> faults(ReorganisationPlan plan) {
        List<Refused> faults = new ArrayList<>();
        if (plan.title().isEmpty()) {
            faults.add(new Refused("organization.refused.noTitle"));
        }
        if (plan.lines().isEmpty()) {
            faults.add(new Refused("organization.refused.noLines"));
        }
        Set<DepartmentId> seen = new HashSet<>();
        for (ReorganisationLine line : plan.lines()) {
            DepartmentRow old = departments.get(line.old());
            if (old == null) {
                faults.add(new Refused("organization.refused.unknown"));
            } else if (!seen.add(line.old())) {
                faults.add(new Refused("organization.refused.twice", old.name()));
            } else {
                faults.addAll(faults(plan, line, old));
            }
        }
        return faults;
    }

    private List<Refused> faults(ReorganisationPlan plan, ReorganisationLine line, DepartmentRow old) {
        List<Refused> faults = new ArrayList<>();
        LocalDate opened = old.openedOn();
        if (!old.isOpen()) {
            faults.add(new Refused("organization.refused.closedAlready", old.name()));
        }
        if (opened != null && !plan.on().isAfter(opened)) {
            faults.add(new Refused(
                    "organization.refused.closesBeforeItOpens", old.name(), Wareki.day(opened.plusDays(1))));
        }
        if (line.continues() && line.successors().isEmpty()) {
            faults.add(new Refused("organization.refused.transfersToNobody", old.name()));
        }
        Set<DepartmentId> closing = closing(plan);
        for (Successor successor : line.successors()) {
            DepartmentId existing = successor.department();
            if (existing != null) {
                existing(departments.get(existing), old, plan.on(), closing).ifPresent(faults::add);
            } else if (nameTaken(successor.name(), closing)) {
                faults.add(new Refused("organization.refused.nameTaken", successor.name()));
            } else if (line.successors().size() == 1 && old.isCalled(successor.name())) {
                faults.add(new Refused("organization.refused.sameName"));
            }
        }
        return faults;
    }

    private static Set<DepartmentId> closing(ReorganisationPlan plan) {
        return plan.lines().stream()
                .filter(line -> !line.continues())
                .map(ReorganisationLine::old)
                .collect(Collectors.toSet());
    }

    private static Optional<Refused> existing(
            @Nullable DepartmentRow successor, DepartmentRow old, LocalDate on, Set<DepartmentId> closing) {
        if (successor == null) {
            return Optional.of(new Refused("organization.refused.unknownSuccessor"));
        }
        LocalDate opened = successor.openedOn();
        if (successor.equals(old)) {
            return Optional.of(new Refused("organization.refused.ownSuccessor"));
        }
        if (!successor.isOpen() || closing.contains(successor.id())) {
            return Optional.of(new Refused("organization.refused.successorClosed", successor.name()));
        }
        return opened != null && opened.isAfter(on)
                ? Optional.of(
                        new Refused("organization.refused.successorOpensLater", successor.name(), Wareki.day(opened)))
                : Optional.empty();
    }

    /// A name is free where nobody has it, or whoever has it is closed by the same reorganisation.
    private boolean nameTaken(String name, Set<DepartmentId> closing) {
        return departments.values().stream()
                .anyMatch(other -> other.isCalled(name) && !closing.contains(Objects.requireNonNull(other.id())));
    }
}
