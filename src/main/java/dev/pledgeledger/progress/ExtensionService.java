package dev.pledgeledger.progress;

import dev.pledgeledger.common.DepartmentId;
import dev.pledgeledger.common.Refused;
import dev.pledgeledger.cycle.CycleId;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// 期限延長 for one department: every entry of its lead that it still has to submit.
@Service
@Transactional
@RolesAllowed("REVIEWER")
public class ExtensionService {

    private final Entries entries;
    private final ProgressService progress;

    ExtensionService(Entries entries, ProgressService progress) {
        this.entries = entries;
        this.progress = progress;
    }

    /// How many entries each department still has to submit.
    @Transactional(readOnly = true)
    public Map<DepartmentId, Long> toSubmit(CycleId year) {
        return entries.of(year).stream()
                .filter(ExtensionService::isToSubmit)
                .flatMap(entry -> entry.lead().stream())
                .collect(Collectors.groupingBy(lead -> lead, Collectors.counting()));
    }

    /// Gives all of them the same new day, or none.
    ///
    /// @return how many
    /// @throws Refused where there is nothing to extend
    public int extend(CycleId year, DepartmentId lead, LocalDate dueOn) {
        List<Entry> theirs = entries.of(year).stream()
                .filter(ExtensionService::isToSubmit)
                .filter(entry -> entry.lead().filter(lead::equals).isPresent())
                .toList();
        if (theirs.isEmpty()) {
            throw new Refused("progress.extension.nothing");
        }
        for (Entry entry : theirs) {
            StepRequest request =
                    StepRequest.of(Step.EXTEND, entry.id(), entry.version()).dueOn(dueOn);
            if (progress.take(request) instanceof Outcome.Refused) {
                throw new Refused("progress.extension.moved", entry.code().toString());
            }
        }
        return theirs.size();
    }

    private static boolean isToSubmit(Entry entry) {
        return Step.EXTEND.startsFrom().contains(entry.state());
    }
}
