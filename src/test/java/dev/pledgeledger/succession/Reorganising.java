package dev.pledgeledger.succession;

import dev.pledgeledger.common.DepartmentId;
import dev.pledgeledger.organization.DepartmentQueries;
import dev.pledgeledger.organization.DepartmentRow;
import dev.pledgeledger.organization.ReorganisationId;
import dev.pledgeledger.organization.ReorganisationLine;
import dev.pledgeledger.organization.ReorganisationPlan;
import dev.pledgeledger.organization.ReorganisationService;
import dev.pledgeledger.progress.TestCity;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/// Reorganisations of a [TestCity], planned and applied by its planning office.
@Component
public class Reorganising {

    private final TestCity city;
    private final ReorganisationService reorganisations;
    private final SuccessionService succession;
    private final WorklistQueries worklists;
    private final DepartmentQueries departments;
    private final Clock clock;

    Reorganising(
            TestCity city,
            ReorganisationService reorganisations,
            SuccessionService succession,
            WorklistQueries worklists,
            DepartmentQueries departments,
            Clock clock) {
        this.city = city;
        this.reorganisations = reorganisations;
        this.succession = succession;
        this.worklists = worklists;
        this.departments = departments;
        this.clock = clock;
    }

    /// Plans it for today and applies it; every choice has to follow by itself.
    public Applied today(ReorganisationLine... lines) {
        return apply(plan(LocalDate.now(clock), lines));
    }

    public ReorganisationId plan(LocalDate on, ReorganisationLine... lines) {
        return city.as("reviewer", () -> reorganisations.plan(new ReorganisationPlan("組織改編", on, List.of(lines))));
    }

    public Applied apply(ReorganisationId id) {
        return city.as("reviewer", () -> succession.apply(id));
    }

    Worklist worklist(ReorganisationId id) {
        return city.as("reviewer", () -> worklists.find(id).orElseThrow());
    }

    /// Makes the same choice for all lines that are open.
    void choose(ReorganisationId id, Choice choice) {
        choose(id, worklist(id).lines().stream().filter(WorkLine::isOpen).toList(), choice);
    }

    void choose(ReorganisationId id, List<WorkLine> lines, Choice choice) {
        city.as("reviewer", () -> {
            succession.choose(id, lines.stream().map(WorkLine::place).toList(), choice);
            return true;
        });
    }

    /// The open department of this name.
    public DepartmentId open(String name) {
        return city.asSystem(() -> departments.byName(name).map(DepartmentRow::id))
                .orElseThrow();
    }
}
