package dev.pledgeledger.pledge.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dev.pledgeledger.pledge.Level;
import dev.pledgeledger.pledge.ManifestoPart;
import java.time.LocalDate;
import java.util.function.Consumer;

/// The manifesto as a table: areas and sections as headings of what stands under them.
class ManifestoGrid extends Grid<ManifestoPart> {

    /// What can be done with a part.
    interface Actions {

        boolean mayChange();

        LocalDate today();

        void history(ManifestoPart part);

        void change(ManifestoPart part);

        void addBelow(ManifestoPart part);

        void withdraw(ManifestoPart pledge);

        void reinstate(ManifestoPart pledge);
    }

    private final transient Actions actions;

    ManifestoGrid(Actions actions) {
        this.actions = actions;
        addColumn(part -> part.place().toString())
                .setHeader(getTranslation("pledge.column.number"))
                .setFrozen(true)
                .setWidth("6em")
                .setFlexGrow(0);
        addComponentColumn(ManifestoGrid::words)
                .setHeader(getTranslation("pledge.column.words"))
                .setFlexGrow(4);
        addComponentColumn(part -> new PartState(part, actions.today(), () -> actions.history(part)))
                .setHeader(getTranslation("pledge.column.state"))
                .setWidth("18em")
                .setFlexGrow(1);
        addComponentColumn(this::buttons)
                .setHeader(getTranslation("pledge.column.next"))
                .setWidth("17em")
                .setFlexGrow(0)
                .setVisible(actions.mayChange());
        setPartNameGenerator(ManifestoGrid::parts);
        getElement().setAttribute("aria-label", getTranslation("pledge.manifesto.title"));
        setSelectionMode(SelectionMode.NONE);
        setSizeFull();
    }

    private static String parts(ManifestoPart part) {
        String level = "level-" + part.place().numbers().size();
        return part.isWithdrawn() ? level + " past" : level;
    }

    private static Span words(ManifestoPart part) {
        Span words = new Span(part.words());
        words.addClassName("two-lines");
        words.setTitle(part.words());
        return words;
    }

    private Component buttons(ManifestoPart part) {
        Div buttons = new Div(button("pledge.change.verb", "pledge.change.of", part, actions::change));
        buttons.addClassName("row-buttons");
        if (part.place().level() != Level.PLEDGE) {
            String below = getTranslation(part.place().below(1).level().textKey());
            Button add = new Button(getTranslation("pledge.add.verb", below), click -> actions.addBelow(part));
            add.setAriaLabel(getTranslation("pledge.add.of", part.place().toString(), below));
            add.addThemeVariants(ButtonVariant.SMALL);
            buttons.add(add);
        } else if (part.isWithdrawn()) {
            buttons.add(button("pledge.reinstate.verb", "pledge.reinstate.of", part, actions::reinstate));
        } else {
            buttons.add(button("pledge.withdraw.verb", "pledge.withdraw.of", part, actions::withdraw));
        }
        return buttons;
    }

    private Button button(String verb, String label, ManifestoPart part, Consumer<ManifestoPart> action) {
        Button button = new Button(getTranslation(verb), click -> action.accept(part));
        button.setAriaLabel(getTranslation(label, part.place().toString()));
        button.addThemeVariants(ButtonVariant.SMALL);
        return button;
    }
}
