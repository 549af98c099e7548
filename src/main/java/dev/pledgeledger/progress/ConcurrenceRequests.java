package dev.pledgeledger.progress;

import dev.pledgeledger.common.DepartmentId;
import dev.pledgeledger.cycle.CycleQueries;
import dev.pledgeledger.organization.DepartmentQueries;
import dev.pledgeledger.organization.DepartmentRow;
import dev.pledgeledger.report.Departments;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/// Decides whom a submission has to be shown to before it leaves its department.
@Component
class ConcurrenceRequests {

    private final Concurrences concurrences;
    private final Texts texts;
    private final CycleQueries cycles;
    private final DepartmentQueries organization;

    ConcurrenceRequests(Concurrences concurrences, Texts texts, CycleQueries cycles, DepartmentQueries organization) {
        this.concurrences = concurrences;
        this.texts = texts;
        this.cycles = cycles;
        this.organization = organization;
    }

    /// Asks the head of the lead department, unless the cycle skips that or she has agreed to this very text.
    boolean ask(Entry entry, RevisionId revision, Content content) {
        boolean headConfirms = cycles.find(entry.cycle()).orElseThrow().headConfirms();
        if (!headConfirms || entry.lead().isEmpty()) {
            return false;
        }
        DepartmentId lead = entry.lead().orElseThrow();
        if (agreedTo(entry, lead, content)) {
            return false;
        }
        concurrences.ask(entry.id(), revision, lead, Concurrence.Capacity.HEAD);
        return true;
    }

    private boolean agreedTo(Entry entry, DepartmentId department, Content content) {
        return concurrences.answered(entry.id()).stream()
                .filter(answer -> answer.department().equals(department))
                .findFirst()
                .filter(answer -> answer.decision() == Concurrence.Decision.AGREED)
                .flatMap(answer -> texts.revision(answer.revision()))
                .filter(agreed ->
                        agreed.content().equals(content) && agreed.departments().equals(departments(entry)))
                .isPresent();
    }

    /// The names of today, to be frozen with a revision.
    Departments departments(Entry entry) {
        Map<DepartmentId, DepartmentRow> byId =
                organization.byIds(entry.responsible().toList());
        return new Departments(names(entry.achievementsDepartments(), byId), names(entry.plansDepartments(), byId));
    }

    private static List<String> names(List<DepartmentId> ids, Map<DepartmentId, DepartmentRow> byId) {
        return ids.stream()
                .map(id -> Objects.requireNonNull(byId.get(id)).name())
                .toList();
    }
}
