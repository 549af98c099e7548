package dev.pledgeledger.signoff.ui;

import static java.util.stream.Collectors.toMap;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import dev.pledgeledger.common.ui.Reasons;
import dev.pledgeledger.progress.EntryRow;
import dev.pledgeledger.progress.Step;
import dev.pledgeledger.report.Report;
import dev.pledgeledger.report.ui.ReportTables;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/// The report of a package as it will print, each entry with a way to send it back.
class PackageReport extends Composite<Div> {

    private final Consumer<EntryRow> sendBack;

    /// @param rows the entries of the package
    /// @param offered whether the person signed in may send entries back
    /// @param sendBack is given the entry to be sent back
    PackageReport(Report report, List<EntryRow> rows, boolean offered, Consumer<EntryRow> sendBack) {
        this.sendBack = sendBack;
        Map<String, EntryRow> byKey = rows.stream()
                .filter(row -> offered && Step.SEND_BACK.startsFrom().contains(row.state()))
                .collect(toMap(EntryRow::key, Function.identity()));
        Reasons published = new Reasons()
                .show(
                        offered && byKey.size() < rows.size()
                                ? List.of(getTranslation("signoff.sendBack.published"))
                                : List.of());
        getContent().addClassName("panel");
        getContent()
                .add(
                        new H2(getTranslation("signoff.report.title", rows.size())),
                        published,
                        new ReportTables(
                                report,
                                entry -> Optional.ofNullable(byKey.get(entry.key()))
                                        .map(this::button)));
    }

    private Component button(EntryRow row) {
        Button button = new Button(getTranslation("signoff.sendBack.verb"), click -> sendBack.accept(row));
        button.setAriaLabel(getTranslation("signoff.sendBack.title", row.code()));
        button.addThemeVariants(ButtonVariant.SMALL);
        return button;
    }
}
