package dev.pledgeledger.progress;

import dev.pledgeledger.common.DepartmentId;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/// Puts the questions that wait for an answer to the departments that go on with the work.
@Component
class ReissuedRequests {

    private final Concurrences concurrences;
    private final Clock clock;

    ReissuedRequests(Concurrences concurrences, Clock clock) {
        this.concurrences = concurrences;
        this.clock = clock;
    }

    /// Everybody who has not answered is asked on the new revision; whoever has answered is not asked again.
    ///
    /// @param after the entry with its departments of now
    /// @return whether anybody was asked
    boolean ask(Entry before, Entry after, Inheritance inheritance, RevisionId revision) {
        List<Concurrence> asked = concurrences.on(before.revision());
        Map<DepartmentId, Concurrence.Capacity> heads = new LinkedHashMap<>();
        Map<DepartmentId, Concurrence.Capacity> directors = new LinkedHashMap<>();
        for (Concurrence question : asked.stream().filter(Concurrence::isOpen).toList()) {
            concurrences.lapse(question, clock.instant());
            inheritance.asked(question.department()).forEach(department -> {
                if (question.capacity() == Concurrence.Capacity.DIRECTOR) {
                    directors.putIfAbsent(department, question.capacity());
                } else if (asked.stream().noneMatch(other -> answered(other, department))) {
                    heads.putIfAbsent(department, capacity(after, department));
                }
            });
        }
        // Of several successors of a department that stays printed, one alone does its part.
        heads.keySet().retainAll(after.responsible().toList());
        directors.keySet().retainAll(after.lead().stream().toList());
        heads.forEach((department, capacity) -> concurrences.ask(after.id(), revision, department, capacity));
        directors.forEach((department, capacity) -> concurrences.ask(after.id(), revision, department, capacity));
        return !heads.isEmpty() || !directors.isEmpty();
    }

    private static boolean answered(Concurrence question, DepartmentId department) {
        return !question.isOpen()
                && question.capacity() != Concurrence.Capacity.DIRECTOR
                && question.department().equals(department);
    }

    private static Concurrence.Capacity capacity(Entry entry, DepartmentId department) {
        return entry.lead().filter(department::equals).isPresent()
                ? Concurrence.Capacity.HEAD
                : Concurrence.Capacity.JOINT;
    }
}
