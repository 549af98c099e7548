package dev.pledgeledger.progress.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dev.pledgeledger.common.FiscalYear;
import dev.pledgeledger.common.Refused;
import dev.pledgeledger.common.ui.Confirm;
import dev.pledgeledger.common.ui.ExplainedButton;
import dev.pledgeledger.common.ui.Notices;
import dev.pledgeledger.common.ui.ReasonDialog;
import dev.pledgeledger.cycle.Cycle;
import dev.pledgeledger.pledge.Manifesto;
import dev.pledgeledger.pledge.ManifestoId;
import dev.pledgeledger.progress.EntryFilter;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// What the planning office can do with a year, in its row.
class CycleActions {

    private final CycleSteps steps;
    private final Runnable changed;

    CycleActions(CycleSteps steps, Runnable changed) {
        this.steps = steps;
        this.changed = changed;
    }

    Component of(Cycle cycle) {
        Div buttons = new Div();
        buttons.addClassName("row-buttons");
        switch (cycle.state()) {
            case OPEN -> buttons.add(settings(cycle), extension(cycle), close(cycle));
            case CLOSED -> buttons.add(settings(cycle), extension(cycle), reopen(cycle));
            case PUBLISHED -> {
                if (isLast(cycle)) {
                    buttons.add(openNext(cycle));
                }
                buttons.add(archive(cycle));
            }
            case ARCHIVED -> {
                if (isLast(cycle)) {
                    buttons.add(openNext(cycle));
                }
                buttons.add(takeOut(cycle));
            }
        }
        return buttons;
    }

    /// The first year of a manifesto that has none; empty where every one has.
    Optional<Component> first() {
        List<ManifestoId> begun =
                steps.cycles().all().stream().map(Cycle::manifesto).toList();
        List<Manifesto> without = steps.manifestos().manifestos().stream()
                .filter(manifesto -> !begun.contains(manifesto.id()))
                .toList();
        return without.isEmpty() || !steps.service().mayChange()
                ? Optional.empty()
                : Optional.of(button(
                        "cycle.first.verb",
                        () -> new FirstYearDialog(
                                        without,
                                        FiscalYear.of(LocalDate.now(steps.clock())),
                                        (manifesto, year, settings) -> {
                                            steps.opening().openFirstYear(manifesto.id(), year, settings);
                                            done("cycle.open.done", year.label());
                                        })
                                .open()));
    }

    private Button settings(Cycle cycle) {
        Button button = button(
                "cycle.settings.verb",
                () -> new CycleSettingsDialog(cycle, wanted -> {
                            steps.service().change(cycle.id(), wanted);
                            done("cycle.settings.done", year(cycle));
                        })
                        .open());
        button.setAriaLabel(text("cycle.settings.of", year(cycle)));
        return button;
    }

    private Button extension(Cycle cycle) {
        return button(
                "progress.extension.verb",
                () -> new ExtensionDialog(year(cycle), LocalDate.now(steps.clock()), late(cycle), (department, day) -> {
                            int entries = steps.extension().extend(cycle.id(), department.id(), day);
                            done("progress.extension.done", department.name(), entries);
                        })
                        .open());
    }

    private List<ExtensionDialog.Late> late(Cycle cycle) {
        var toSubmit = steps.extension().toSubmit(cycle.id());
        return steps.departments().byIds(toSubmit.keySet()).values().stream()
                .map(department -> new ExtensionDialog.Late(
                        department.id(), department.name(), toSubmit.getOrDefault(department.id(), 0L)))
                .sorted(Comparator.comparingLong(late -> late.id().value()))
                .toList();
    }

    private Button close(Cycle cycle) {
        return button(
                "cycle.close.verb",
                () -> Confirm.ask(
                        text("cycle.close.title", year(cycle)),
                        text("cycle.close.consequence"),
                        text("cycle.close.verb"),
                        () -> {
                            steps.service().close(cycle.id());
                            done("cycle.close.done", year(cycle));
                        }));
    }

    private Button reopen(Cycle cycle) {
        return button(
                "cycle.reopen.verb",
                () -> ask(cycle, "cycle.reopen", reason -> steps.service().reopen(cycle.id(), reason)));
    }

    private Component archive(Cycle cycle) {
        ExplainedButton button = new ExplainedButton(
                text("cycle.archive.verb"),
                () -> ask(cycle, "cycle.archive", reason -> steps.archive().archive(cycle.id(), reason)));
        button.button().addThemeVariants(ButtonVariant.SMALL);
        button.explain(words(steps.archive().against(cycle.id())));
        return button;
    }

    private Button takeOut(Cycle cycle) {
        return button(
                "cycle.takeOut.verb",
                () -> ask(cycle, "cycle.takeOut", reason -> steps.service().takeOut(cycle.id(), reason)));
    }

    private boolean isLast(Cycle cycle) {
        return steps.cycles().find(cycle.manifesto(), cycle.year().next()).isEmpty();
    }

    private Component openNext(Cycle cycle) {
        String next = cycle.year().next().label();
        int count = steps.entries().count(EntryFilter.of(cycle.id()));
        ExplainedButton open = new ExplainedButton(
                        text("cycle.open.verb"),
                        () -> new OpenYearDialog(next, count, window -> {
                                    steps.opening().openNextYear(cycle.id(), window);
                                    done("cycle.open.done", next);
                                })
                                .open())
                .primary();
        open.button().addThemeVariants(ButtonVariant.SMALL);
        open.explain(words(
                steps.service().againstOpening(cycle.manifesto(), cycle.year().next())));
        return open;
    }

    private void ask(Cycle cycle, String key, Consumer<String> decide) {
        new ReasonDialog(text(key + ".title", year(cycle)), text(key + ".consequence"), text(key + ".verb"), reason -> {
                    decide.accept(reason);
                    done(key + ".done", year(cycle));
                })
                .open();
    }

    private void done(String key, Object... arguments) {
        changed.run();
        Notices.done(text(key, arguments));
    }

    private static Button button(String key, Runnable action) {
        Button button = new Button(text(key), click -> action.run());
        button.addThemeVariants(ButtonVariant.SMALL);
        return button;
    }

    private static List<String> words(List<Refused> refusals) {
        return refusals.stream().map(Refused::getMessage).toList();
    }

    private static String year(Cycle cycle) {
        return cycle.year().label();
    }

    private static String text(String key, Object... arguments) {
        return new Span().getTranslation(key, arguments);
    }
}
