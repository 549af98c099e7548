package dev.pledgeledger.succession.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.ValueProvider;
import dev.pledgeledger.common.ui.ExplainedButton;
import dev.pledgeledger.common.ui.SmallButton;
import dev.pledgeledger.progress.ProgressPaths;
import dev.pledgeledger.report.Departments;
import dev.pledgeledger.succession.WorkLine;
import dev.pledgeledger.succession.Worklist;
import java.util.List;
import java.util.function.Consumer;

/// The entries of one department of before: what each prints before and after, and who goes on with it.
class OldDepartmentSection extends Composite<Section> {

    private final List<WorkLine> lines;
    private final ChoiceWords words;
    private final Grid<WorkLine> grid = new Grid<>();
    private final ExplainedButton many;
    private final Consumer<List<WorkLine>> choose;

    /// @param mayChoose whether the person signed in decides here
    /// @param choose is given the lines to choose for
    /// @param follow takes the suggestions of the lines it is given
    OldDepartmentSection(
            Worklist worklist,
            List<WorkLine> lines,
            boolean mayChoose,
            Consumer<List<WorkLine>> choose,
            Consumer<List<WorkLine>> follow) {
        this.lines = lines;
        this.words = new ChoiceWords(this, worklist);
        this.choose = choose;
        this.many = new ExplainedButton("", () -> choose.accept(selected()));
        WorkLine first = lines.getFirst();
        long open = lines.stream().filter(WorkLine::isOpen).count();
        getContent().addClassName("panel");
        getContent()
                .add(
                        new H2(getTranslation(first.kind().textKey()) + ": " + first.oldName()),
                        new Paragraph(getTranslation("succession.section.count", lines.size(), open)));
        columns(mayChoose);
        getContent().add(grid);
        if (mayChoose) {
            getContent().add(bar(follow));
            grid.setSelectionMode(Grid.SelectionMode.MULTI);
            grid.addSelectionListener(change -> count());
            count();
        }
    }

    private void columns(boolean mayChoose) {
        column("code", "6.5rem", OldDepartmentSection::code).setFrozen(true);
        column("words", "11rem", line -> twoLines(line.words())).setFlexGrow(2);
        column("state", "9rem", this::state);
        column("before", "11rem", line -> printed(line, line.before()));
        column("after", "11rem", line -> printed(line, line.after()));
        column("choice", "11rem", line -> lines(words.of(line))).setFlexGrow(1);
        if (mayChoose) {
            grid.addComponentColumn(this::button)
                    .setHeader(getTranslation("organization.departments.next"))
                    .setWidth("6rem")
                    .setFlexGrow(0);
        }
        grid.addThemeVariants(GridVariant.LUMO_WRAP_CELL_CONTENT);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.setAllRowsVisible(true);
        grid.getElement().setAttribute("aria-label", lines.getFirst().oldName());
        grid.setItems(lines);
    }

    private Grid.Column<WorkLine> column(String name, String width, ValueProvider<WorkLine, Component> cell) {
        return grid.addComponentColumn(cell)
                .setKey(name)
                .setHeader(getTranslation("succession.column." + name))
                .setWidth(width)
                .setFlexGrow(0);
    }

    private Component bar(Consumer<List<WorkLine>> follow) {
        List<WorkLine> suggested = lines.stream()
                .filter(line -> line.isOpen() && line.suggested() != null)
                .toList();
        Div bar = new Div(many);
        bar.addClassName("row-buttons");
        if (!suggested.isEmpty()) {
            bar.add(new Button(
                    getTranslation("succession.section.suggested", suggested.size()),
                    click -> follow.accept(suggested)));
        }
        return bar;
    }

    private void count() {
        int size = selected().size();
        many.button().setText(getTranslation("succession.section.choose", size));
        many.explain(size == 0 ? List.of(getTranslation("succession.section.nothing")) : List.of());
    }

    /// Those that are ticked, in the order of the list.
    private List<WorkLine> selected() {
        return lines.stream().filter(grid.getSelectedItems()::contains).toList();
    }

    private Component button(WorkLine line) {
        String what = line.isOpen() ? "choose" : "change";
        SmallButton button =
                new SmallButton(getTranslation("succession.line." + what), () -> choose.accept(List.of(line)));
        button.setAriaLabel(getTranslation(
                "succession.line." + what + "Of", line.concerned().entry().key()));
        return button;
    }

    private Component state(WorkLine line) {
        return lines(List.of(
                line.concerned().year().mark(),
                getTranslation(line.concerned().entry().state().textKey())));
    }

    private static Component code(WorkLine line) {
        Anchor link = new Anchor(
                ProgressPaths.of(line.place().entry()), line.concerned().entry().key());
        link.addClassName("code");
        return link;
    }

    private static Component printed(WorkLine line, Departments departments) {
        return lines(departments.printed(line.concerned().year()));
    }

    private static Component lines(List<String> texts) {
        Div lines = new Div();
        texts.forEach(text -> lines.add(new Div(text)));
        return lines;
    }

    private static Component twoLines(String text) {
        Span lines = new Span(text);
        lines.addClassName("two-lines");
        lines.setTitle(text);
        return lines;
    }
}
