package dev.pledgeledger.progress;

import dev.pledgeledger.common.DepartmentId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Who goes on with an entry after a reorganisation.
///
/// @param on its first day
/// @param successors for each department that worked on the entry and is concerned, those that go on; empty where
///     others of the entry do its part
public record Inheritance(EntryId entry, LocalDate on, Map<DepartmentId, List<DepartmentId>> successors) {

    public Inheritance {
        successors = Map.copyOf(successors);
    }

    Stream<DepartmentId> of(DepartmentId today, DepartmentId named) {
        List<DepartmentId> found = successors.get(today);
        return found == null ? Stream.of(named) : found.stream();
    }

    Stream<DepartmentId> asked(DepartmentId department) {
        return of(department, department);
    }
}
