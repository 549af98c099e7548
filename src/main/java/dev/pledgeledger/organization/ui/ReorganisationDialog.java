package dev.pledgeledger.organization.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import dev.pledgeledger.common.DepartmentId;
import dev.pledgeledger.common.ui.DayField;
import dev.pledgeledger.common.ui.FormDialog;
import dev.pledgeledger.common.ui.SmallButton;
import dev.pledgeledger.organization.DepartmentRow;
import dev.pledgeledger.organization.ReorganisationPlan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/// Plans a reorganisation: its title, its day, and a line for each department that changes. What each line does stands
/// below it in words, as it is typed.
class ReorganisationDialog extends FormDialog {

    private final TextField name = new TextField();
    private final DayField on = new DayField(getTranslation("organization.reorganize.on"));
    private final Div lines = new Div();
    private final List<LineFields> fields = new ArrayList<>();
    private final List<DepartmentRow> departments;
    private final Map<DepartmentId, String> names;
    private final Consumer<ReorganisationPlan> save;

    /// @param plan shown to begin with
    /// @param departments the open ones
    ReorganisationDialog(
            String title, ReorganisationPlan plan, List<DepartmentRow> departments, Consumer<ReorganisationPlan> save) {
        this.departments = departments;
        this.names = departments.stream().collect(Collectors.toMap(DepartmentRow::id, DepartmentRow::name));
        this.save = save;
        setWidth("44rem");
        decide(title, getTranslation("organization.plan.save"));
        explain(getTranslation("organization.plan.text"));
        ask(name, "organization.refused.noTitle");
        name.setLabel(getTranslation("organization.plan.name"));
        name.setHelperText(getTranslation("organization.plan.nameHelp"));
        name.setRequiredIndicatorVisible(true);
        name.setValue(plan.title());
        ask(on, "common.day.missing", "organization.refused.closesBeforeItOpens");
        on.setHelperText(getTranslation("organization.reorganize.onHelp"));
        on.setRequiredIndicatorVisible(true);
        on.setValue(plan.on());
        lines.addClassName("form");
        show(lines);
        plan.lines().forEach(line -> add().show(line, departments));
        show(new SmallButton(
                getTranslation("organization.line.add"), () -> add().first().focus()));
        beginAt(name);
        say();
    }

    private LineFields add() {
        LineFields added = new LineFields(departments, this::say, this::remove);
        fields.add(added);
        lines.add(added);
        return added;
    }

    private void remove(LineFields gone) {
        fields.remove(gone);
        lines.remove(gone);
        say();
    }

    private void say() {
        ReorganisationPlan plan = plan(on.getOptionalValue().orElse(LocalDate.EPOCH));
        LineWords words = new LineWords(this, id -> names.getOrDefault(id, ""));
        fields.forEach(field ->
                field.say(field.line().map(line -> words.of(plan, line)).orElse("")));
    }

    private ReorganisationPlan plan(LocalDate day) {
        return new ReorganisationPlan(
                name.getValue(),
                day,
                fields.stream().flatMap(field -> field.line().stream()).toList());
    }

    @Override
    protected void act() {
        save.accept(plan(on.day()));
    }
}
