package dev.pledgeledger.intake.ui;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import dev.pledgeledger.common.ui.PartOfName;
import dev.pledgeledger.report.Report;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// Names to choose from, in the order in which they are chosen; a new one can be typed.
class NamesField extends MultiSelectComboBox<String> {

    NamesField(String label, List<String> known, List<String> chosen) {
        super(label);
        setItems(
                PartOfName.of(name -> name),
                Stream.concat(chosen.stream(), known.stream()).distinct().toList());
        setHelperText(getTranslation("intake.names.help"));
        setAllowCustomValue(true);
        addCustomValueSetListener(typed -> {
            Set<String> with = new LinkedHashSet<>(getValue());
            with.add(typed.getDetail().strip());
            setValue(with);
        });
        setValue(new LinkedHashSet<>(chosen));
    }

    List<String> names() {
        return List.copyOf(getValue());
    }

    static List<String> departments(Report report) {
        return report.entries()
                .map(Report.Entry::departments)
                .flatMap(both -> Stream.concat(both.achievements().stream(), both.plans().stream()))
                .distinct()
                .sorted()
                .toList();
    }

    static List<String> programmes(Report report) {
        return report.entries()
                .flatMap(entry -> entry.programmes().stream())
                .distinct()
                .sorted()
                .toList();
    }
}
