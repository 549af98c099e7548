package dev.pledgeledger.progress;

import dev.pledgeledger.common.DepartmentId;
import dev.pledgeledger.cycle.Cycle;
import dev.pledgeledger.cycle.CycleQueries;
import dev.pledgeledger.organization.DepartmentQueries;
import dev.pledgeledger.organization.DepartmentRow;
import dev.pledgeledger.report.Departments;
import java.util.ArrayList;
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

    /// Asks all of them at once, but for those who have agreed to this very text, rating and departments.
    ///
    /// @return whether anybody was asked
    boolean ask(Situation situation, RevisionId revision) {
        Entry entry = situation.entry();
        List<Question> open = questions(situation).stream()
                .filter(question -> !agreed(entry, question, situation.content()))
                .toList();
        open.forEach(question -> concurrences.ask(entry.id(), revision, question.department(), question.capacity()));
        return !open.isEmpty();
    }

    /// The head of the lead department, unless the cycle skips her and the department wrote itself; the director above
    /// her where the cycle says so; the head of each joint department.
    private List<Question> questions(Situation situation) {
        Cycle cycle = cycles.find(situation.entry().cycle()).orElseThrow();
        List<DepartmentId> responsible = situation.entry().responsible().toList();
        List<Question> questions = new ArrayList<>();
        for (DepartmentId department : responsible) {
            boolean lead = department.equals(responsible.getFirst());
            if (!lead) {
                questions.add(new Question(department, Concurrence.Capacity.JOINT));
                continue;
            }
            if (cycle.headConfirms() || situation.trail().enteringFor() != null) {
                questions.add(new Question(department, Concurrence.Capacity.HEAD));
            }
            if (cycle.directorConfirms()) {
                questions.add(new Question(department, Concurrence.Capacity.DIRECTOR));
            }
        }
        return questions;
    }

    private boolean agreed(Entry entry, Question question, Content content) {
        return concurrences.answered(entry.id()).stream()
                .filter(answer ->
                        answer.department().equals(question.department()) && answer.capacity() == question.capacity())
                .findFirst()
                .filter(answer -> answer.decision() != Concurrence.Decision.OBJECTED)
                .flatMap(answer -> texts.revision(answer.revision()))
                .filter(seen ->
                        seen.content().printsLike(content) && seen.departments().equals(departments(entry)))
                .isPresent();
    }

    /// The names of today, to be frozen with a revision.
    Departments departments(Entry entry) {
        Map<DepartmentId, DepartmentRow> byId = organization.byIds(entry.named().toList());
        return new Departments(names(entry.achievementsDepartments(), byId), names(entry.plansDepartments(), byId));
    }

    private static List<String> names(List<DepartmentId> ids, Map<DepartmentId, DepartmentRow> byId) {
        return ids.stream()
                .map(id -> Objects.requireNonNull(byId.get(id)).name())
                .toList();
    }

    private record Question(DepartmentId department, Concurrence.Capacity capacity) {}
}
