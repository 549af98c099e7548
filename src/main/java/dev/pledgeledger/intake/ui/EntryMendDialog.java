package dev.pledgeledger.intake.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import dev.pledgeledger.common.PrintedColumn;
import dev.pledgeledger.common.Prose;
import dev.pledgeledger.common.Rating;
import dev.pledgeledger.common.ui.FormDialog;
import dev.pledgeledger.intake.Checked;
import dev.pledgeledger.intake.Repair;
import dev.pledgeledger.report.Departments;
import dev.pledgeledger.report.Report;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// Mends one entry in all its fields, and says which findings are settled by it.
class EntryMendDialog extends FormDialog {

    private static final int GOALS = 17;

    private final MendDesk desk;
    private final Report.Entry entry;
    private final Select<Rating> rating = new Select<>();
    private final TextArea achievements;
    private final TextArea plans;
    private final NamesField done;
    private final NamesField planned;
    private final NamesField programmes;
    private final MultiSelectComboBox<Integer> goals = new MultiSelectComboBox<>();
    private final CheckboxGroup<Checked> settles = new CheckboxGroup<>();

    EntryMendDialog(MendDesk desk, RepairRow row) {
        this.desk = desk;
        this.entry = row.entry();
        decide(getTranslation("intake.mend.title", entry.key()), getTranslation("intake.mend.save"));
        setWidth("56rem");
        rating.setLabel(getTranslation("progress.field.RATING"));
        rating.setEmptySelectionAllowed(true);
        rating.setEmptySelectionCaption(getTranslation("common.rating.unrated"));
        rating.setItemLabelGenerator(letter -> letter == null
                ? getTranslation("common.rating.unrated")
                : letter + " " + getTranslation(letter.textKey()));
        rating.setItems(Rating.values());
        rating.setValue(entry.rating());
        achievements = text("progress.field.ACHIEVEMENTS", entry.achievements());
        plans = text("progress.field.PLANS", entry.plans());
        Departments departments = entry.departments();
        List<String> known = NamesField.departments(desk.report());
        done = new NamesField(
                getTranslation("progress.field.ACHIEVEMENTS_DEPARTMENTS"), known, departments.achievements());
        planned = new NamesField(getTranslation("progress.field.PLANS_DEPARTMENTS"), known, departments.plans());
        programmes = new NamesField(
                getTranslation("progress.field.PROGRAMMES"), NamesField.programmes(desk.report()), entry.programmes());
        programmes.setHelperText(getTranslation("intake.programmes.help"));
        goals.setLabel(getTranslation("progress.field.SDGS"));
        goals.setItems(IntStream.rangeClosed(1, GOALS).boxed().toList());
        goals.setValue(entry.sdgs());
        settles(row);
        ask(rating);
        ask(achievements);
        ask(plans);
        ask(done, "intake.mend.name");
        ask(planned);
        ask(programmes);
        ask(goals);
        if (!settles.isReadOnly()) {
            ask(settles, "intake.mend.nothing", "intake.mend.reasonMissing");
        }
        beginAt(achievements);
    }

    /// What the report itself does not show to be mended is settled by whoever mended it.
    private void settles(RepairRow row) {
        List<Checked> open = row.findings().stream()
                .filter(one -> one.isOpen() && !one.selfChecking())
                .toList();
        settles.setLabel(getTranslation("intake.mend.settles"));
        settles.setItems(open);
        settles.setItemLabelGenerator(one -> one.finding().message());
        settles.setReadOnly(open.isEmpty());
        if (open.size() == 1) {
            settles.select(open);
        }
    }

    private TextArea text(String label, Prose text) {
        TextArea area = new TextArea(getTranslation(label));
        area.setValue(text.source());
        area.setMaxHeight("14rem");
        return area;
    }

    @Override
    protected void act() {
        desk.mend(changes(), settles.getValue().stream().map(Checked::id).toList());
    }

    private List<Repair> changes() {
        List<Repair> changes = new ArrayList<>();
        String key = entry.key();
        if (rating.getValue() != entry.rating()) {
            changes.add(new Repair.SetRating(key, rating.getValue()));
        }
        addText(PrintedColumn.ACHIEVEMENTS, achievements, entry.achievements(), changes);
        addText(PrintedColumn.PLANS, plans, entry.plans(), changes);
        Departments departments = new Departments(done.names(), planned.names());
        if (!departments.equals(entry.departments())) {
            changes.add(new Repair.ChooseDepartments(key, departments));
        }
        if (!programmes.names().equals(entry.programmes())) {
            changes.add(new Repair.ChooseProgrammes(key, programmes.names()));
        }
        List<Integer> chosen = goals.getValue().stream().sorted().toList();
        if (!chosen.equals(entry.sdgs())) {
            changes.add(new Repair.ChooseGoals(key, chosen));
        }
        return changes;
    }

    private void addText(PrintedColumn column, TextArea area, Prose before, List<Repair> changes) {
        if (!area.getValue().equals(before.source())) {
            changes.add(new Repair.ReplaceText(entry.key(), column, Prose.of(area.getValue())));
        }
    }
}
