package dev.pledgeledger.succession;

import dev.pledgeledger.common.DepartmentId;
import dev.pledgeledger.organization.DepartmentRow;
import dev.pledgeledger.organization.ReorganisationKind;
import dev.pledgeledger.organization.ReorganisationLine;
import dev.pledgeledger.organization.ReorganisationPlan;
import dev.pledgeledger.organization.Successor;
import dev.pledgeledger.progress.Concerned;
import dev.pledgeledger.progress.Sides;
import dev.pledgeledger.report.Departments;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What a reorganisation will make of entries, as far as it has been chosen.
final class Outlook {

    private final ReorganisationPlan plan;
    private final Map<DepartmentId, DepartmentRow> departments;
    private final Map<Place, Choice> choices;
    private final Map<DepartmentId, ReorganisationLine> lines;
    private final List<Candidate> everybody;

    /// @param departments all there are, open and closed
    /// @param choices made so far
    Outlook(ReorganisationPlan plan, Map<DepartmentId, DepartmentRow> departments, Map<Place, Choice> choices) {
        this.plan = plan;
        this.departments = departments;
        this.choices = choices;
        this.lines = plan.lines().stream().collect(Collectors.toMap(ReorganisationLine::old, line -> line));
        this.everybody = Stream.concat(
                        plan.lines().stream().flatMap(line -> line.successors().stream()),
                        departments.values().stream()
                                .filter(DepartmentRow::isOpen)
                                .map(DepartmentRow::id)
                                .filter(this::stays)
                                .sorted(Comparator.comparingLong(DepartmentId::value))
                                .map(Successor::existing))
                .distinct()
                .map(this::candidate)
                .toList();
    }

    WorkLine line(Concerned concerned, DepartmentId old, String words) {
        ReorganisationKind kind = plan.kind(known(old));
        Place place = new Place(concerned.entry().id(), old);
        return new WorkLine(
                place,
                concerned,
                words,
                name(old),
                kind,
                candidates(old),
                choice(concerned, old),
                null,
                departments(Sides.before(concerned, this::name)),
                departments(Sides.after(concerned, plan.on(), this::name, named -> successors(concerned, named))));
    }

    /// Who can go on: the successors, and where there are none, any department.
    private List<Candidate> candidates(DepartmentId old) {
        List<Successor> successors = known(old).candidates();
        return successors.isEmpty()
                ? everybody
                : successors.stream().map(this::candidate).toList();
    }

    /// What was chosen, as long as the plan still offers it; where only one can go on, or the department stays, that.
    private @Nullable Choice choice(Concerned concerned, DepartmentId old) {
        Choice chosen = choices.get(new Place(concerned.entry().id(), old));
        List<String> offered = candidates(old).stream().map(Candidate::key).toList();
        if (chosen != null && offered.containsAll(chosen.successors())) {
            return chosen;
        }
        ReorganisationLine line = known(old);
        if (line.continues()) {
            return Choice.of(Successor.existing(old).key());
        }
        return line.successors().size() == 1
                ? Choice.of(line.successors().getFirst().key())
                : null;
    }

    private Stream<String> successors(Concerned concerned, DepartmentId named) {
        DepartmentId today = concerned.entry().today(named);
        Choice choice = lines.containsKey(today) ? choice(concerned, today) : null;
        return choice == null
                ? Stream.of(name(named))
                : choice.successors().stream()
                        .limit(choice.doubled() ? 1 : Long.MAX_VALUE)
                        .map(this::nameOf);
    }

    private static Departments departments(Sides<String> sides) {
        return new Departments(sides.achievements(), sides.plans());
    }

    private Candidate candidate(Successor successor) {
        return new Candidate(successor.key(), nameOf(successor.key()));
    }

    private String nameOf(String key) {
        return key.startsWith("#") ? name(new DepartmentId(Long.parseLong(key.substring(1)))) : key;
    }

    private boolean stays(DepartmentId department) {
        ReorganisationLine line = lines.get(department);
        return line == null || line.continues();
    }

    private ReorganisationLine known(DepartmentId old) {
        return Objects.requireNonNull(lines.get(old));
    }

    private String name(DepartmentId id) {
        return Objects.requireNonNull(departments.get(id)).name();
    }
}
