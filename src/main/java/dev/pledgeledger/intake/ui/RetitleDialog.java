package dev.pledgeledger.intake.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextField;
import dev.pledgeledger.common.Refused;
import dev.pledgeledger.common.ui.FormDialog;
import dev.pledgeledger.intake.Repair;
import dev.pledgeledger.report.Report;
import java.util.ArrayList;
import java.util.List;

/// Mends the title of the report or of a part of it.
class RetitleDialog extends FormDialog {

    private final MendDesk desk;
    private final ComboBox<Repair.Retitle> part = new ComboBox<>();
    private final TextField title = new TextField();

    RetitleDialog(MendDesk desk) {
        this.desk = desk;
        decide(getTranslation("intake.retitle.title"), getTranslation("intake.retitle.save"));
        part.setLabel(getTranslation("intake.retitle.part"));
        part.setItemLabelGenerator(this::label);
        part.setItems(parts(desk.report()));
        part.addValueChangeListener(change -> title.setValue(
                change.getValue() == null ? "" : change.getValue().title()));
        title.setLabel(getTranslation("intake.retitle.new"));
        ask(part, "intake.mend.nothing");
        ask(title, "intake.mend.name");
        beginAt(part);
    }

    private static List<Repair.Retitle> parts(Report report) {
        List<Repair.Retitle> parts = new ArrayList<>();
        parts.add(new Repair.Retitle(0, 0, report.title()));
        for (Report.Area area : report.areas()) {
            parts.add(new Repair.Retitle(area.number(), 0, area.title()));
            area.sections()
                    .forEach(
                            section -> parts.add(new Repair.Retitle(area.number(), section.number(), section.title())));
        }
        return parts;
    }

    private String label(Repair.Retitle one) {
        String number = one.area() == 0
                ? getTranslation("intake.retitle.report")
                : one.section() == 0 ? Integer.toString(one.area()) : one.area() + "-" + one.section();
        return number + " " + one.title();
    }

    @Override
    protected void act() {
        Repair.Retitle one = part.getValue();
        String wanted = title.getValue().strip();
        if (one == null || wanted.equals(one.title())) {
            throw new Refused("intake.mend.nothing");
        }
        desk.mend(List.of(new Repair.Retitle(one.area(), one.section(), wanted)), List.of());
    }
}
