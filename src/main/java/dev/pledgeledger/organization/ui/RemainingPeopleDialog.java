package dev.pledgeledger.organization.ui;

import dev.pledgeledger.common.ui.FormDialog;
import dev.pledgeledger.common.ui.PlainTable;
import dev.pledgeledger.organization.DepartmentRow;
import dev.pledgeledger.organization.DepartmentStaff;
import java.util.List;
import java.util.stream.Collectors;

/// Who still belongs to a department that is closed, and the way to its one successor where there is one.
class RemainingPeopleDialog extends FormDialog {

    private final Runnable move;

    /// @param move is offered to who may change the organisation, where there is exactly one successor that is open
    RemainingPeopleDialog(DepartmentLine closed, boolean mayChange, Runnable move) {
        this.move = move;
        decide(
                getTranslation("organization.people.title", closed.name()),
                getTranslation("organization.people.verb", closed.people().size()));
        List<DepartmentRow> successors = closed.successors();
        if (successors.size() == 1 && successors.getFirst().isOpen()) {
            explain(getTranslation(
                    "organization.people.text", successors.getFirst().name()));
        } else {
            explain(getTranslation("organization.people.byHand"));
            onlyShow();
        }
        if (!mayChange) {
            onlyShow();
        }
        PlainTable table = new PlainTable(getTranslation("organization.people.title", closed.name()))
                .headings(
                        getTranslation("organization.people.name"),
                        getTranslation("organization.people.home"),
                        getTranslation("organization.people.roles"));
        closed.people().forEach(person -> table.row(person.name(), home(person), roles(person)));
        show(table);
    }

    private String home(DepartmentStaff.Person person) {
        return person.home() ? getTranslation("organization.people.isHome") : "—";
    }

    private String roles(DepartmentStaff.Person person) {
        return person.roles().isEmpty()
                ? "—"
                : person.roles().stream()
                        .distinct()
                        .map(role -> getTranslation(role.textKey()))
                        .collect(Collectors.joining("、"));
    }

    @Override
    protected void act() {
        move.run();
    }
}
