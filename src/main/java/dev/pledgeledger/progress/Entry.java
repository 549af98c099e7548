package dev.pledgeledger.progress;

import dev.pledgeledger.common.DepartmentId;
import dev.pledgeledger.common.PledgeCode;
import dev.pledgeledger.common.StaffId;
import dev.pledgeledger.cycle.CycleId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// 取組項目 in one cycle: where it stands, who is responsible, and at which version.
///
/// @param key the same from year to year
/// @param row 行, counted within the pledge from 1
/// @param position within the row, counted from 1
/// @param previous the entry of last year it continues
/// @param version counts every write; whoever acts names the version she saw
/// @param published the revision the public reads; null while it was never published
/// @param dueOn set when input was extended for this entry, as by a return
/// @param acting who does the work today for a department that is named and was closed
public record Entry(
        EntryId id,
        CycleId cycle,
        PledgeCode code,
        String key,
        int row,
        int position,
        @Nullable EntryId previous,
        State state,
        long version,
        @Nullable RevisionId revision,
        @Nullable RevisionId published,
        @Nullable LocalDate dueOn,
        @Nullable StaffId claimedBy,
        List<DepartmentId> achievementsDepartments,
        List<DepartmentId> plansDepartments,
        Map<DepartmentId, DepartmentId> acting) {

    public Entry {
        acting = Map.copyOf(acting);
    }

    /// 主管課: the first department named for the achievements, today's organisation doing the work.
    public Optional<DepartmentId> lead() {
        return responsible().findFirst();
    }

    /// Those that do the work today, the lead first.
    public Stream<DepartmentId> responsible() {
        return named().map(this::today).distinct();
    }

    /// Those it prints, open or closed.
    public Stream<DepartmentId> named() {
        return Stream.concat(achievementsDepartments.stream(), plansDepartments.stream())
                .distinct();
    }

    /// Who does the work of one of its departments today.
    public DepartmentId today(DepartmentId named) {
        return acting.getOrDefault(named, named);
    }

    Entry assigned(List<DepartmentId> achievements, List<DepartmentId> plans, Map<DepartmentId, DepartmentId> acting) {
        return new Entry(
                id,
                cycle,
                code,
                key,
                row,
                position,
                previous,
                state,
                version,
                revision,
                published,
                dueOn,
                claimedBy,
                achievements,
                plans,
                acting);
    }
}
