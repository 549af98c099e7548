package dev.pledgeledger.organization;

import dev.pledgeledger.common.DepartmentId;
import dev.pledgeledger.common.Refused;
import dev.pledgeledger.common.Wareki;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What a reorganisation needs.
///
/// @param departments all there are, open and closed
record ReorganisationRules(Map<DepartmentId, DepartmentRow> departments, LocalDate today) {

    List<Refused> faults(Reorganisation wanted) {
        DepartmentRow closing = departments.get(wanted.closing());
        if (closing == null) {
            return List.of(new Refused("organization.refused.unknown"));
        }
        List<Refused> faults = new ArrayList<>();
        if (!closing.isOpen()) {
            faults.add(new Refused("organization.refused.closedAlready", closing.name()));
        }
        if (wanted.on().isAfter(today)) {
            faults.add(new Refused("organization.refused.inFuture"));
        }
        LocalDate opened = closing.openedOn();
        if (opened != null && !wanted.on().isAfter(opened)) {
            faults.add(new Refused(
                    "organization.refused.closesBeforeItOpens", closing.name(), Wareki.day(opened.plusDays(1))));
        }
        for (DepartmentId id : wanted.existing()) {
            successor(departments.get(id), closing, wanted.on()).ifPresent(faults::add);
        }
        for (String name : wanted.opened()) {
            if (nameTaken(name, closing)) {
                faults.add(new Refused("organization.refused.nameTaken", name));
            }
        }
        if (wanted.existing().isEmpty() && wanted.opened().equals(List.of(closing.name()))) {
            faults.add(new Refused("organization.refused.sameName"));
        }
        return faults;
    }

    private static Optional<Refused> successor(@Nullable DepartmentRow successor, DepartmentRow closing, LocalDate on) {
        if (successor == null) {
            return Optional.of(new Refused("organization.refused.unknownSuccessor"));
        }
        LocalDate opened = successor.openedOn();
        if (successor.equals(closing)) {
            return Optional.of(new Refused("organization.refused.ownSuccessor"));
        }
        if (!successor.isOpen()) {
            return Optional.of(new Refused("organization.refused.successorClosed", successor.name()));
        }
        return opened != null && opened.isAfter(on)
                ? Optional.of(
                        new Refused("organization.refused.successorOpensLater", successor.name(), Wareki.day(opened)))
                : Optional.empty();
    }

    private boolean nameTaken(String name, DepartmentRow closing) {
        return departments.values().stream()
                .anyMatch(other -> other.isOpen()
                        && other.name().equals(name)
                        && !other.id().equals(closing.id()));
    }
}
