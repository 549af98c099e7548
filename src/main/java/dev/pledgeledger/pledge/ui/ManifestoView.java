package dev.pledgeledger.pledge.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import dev.pledgeledger.common.ui.EmptyState;
import dev.pledgeledger.common.ui.Notices;
import dev.pledgeledger.common.ui.Page;
import dev.pledgeledger.common.ui.ReasonDialog;
import dev.pledgeledger.pledge.Level;
import dev.pledgeledger.pledge.Manifesto;
import dev.pledgeledger.pledge.ManifestoPart;
import dev.pledgeledger.pledge.ManifestoQueries;
import dev.pledgeledger.pledge.Place;
import dev.pledgeledger.pledge.PledgePaths;
import dev.pledgeledger.pledge.StructureService;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The manifesto: its areas, sections and pledges, added to, reworded, and given up.
@Route(PledgePaths.MANIFESTO)
@Menu(title = "pledge.manifesto.title", order = 74)
@RolesAllowed({"REVIEWER", "ADMINISTRATOR", "AUDITOR"})
class ManifestoView extends Page implements BeforeEnterObserver, ManifestoGrid.Actions {

    private final ManifestoQueries manifestos;
    private final StructureService structure;
    private final TermButtons terms;
    private final WordingActions wordings;
    private final Div term = new Div();
    private final Select<Manifesto> manifesto = new Select<>();
    private final Select<ManifestoPart> area = new Select<>();
    private final TextField search = new TextField();
    private final EmptyState nothing = new EmptyState(getTranslation("pledge.manifesto.none"));
    private final ManifestoGrid grid;
    private List<ManifestoPart> parts = List.of();

    ManifestoView(ManifestoQueries manifestos, StructureService structure, TermButtons terms, WordingActions wordings) {
        this.manifestos = manifestos;
        this.structure = structure;
        this.terms = terms;
        this.wordings = wordings;
        this.grid = new ManifestoGrid(this);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        setPageTitle(getTranslation("pledge.manifesto.title"));
        if (mayChange()) {
            header().addAction(terms.begin(() -> UI.getCurrent().refreshCurrentRoute(false)));
        }
        List<Manifesto> all = manifestos.manifestos();
        if (all.isEmpty()) {
            add(nothing);
            return;
        }
        manifesto.setLabel(getTranslation("pledge.manifesto.which"));
        manifesto.setItems(all);
        manifesto.setItemLabelGenerator(Manifesto::title);
        manifesto.setValue(all.getFirst());
        manifesto.addClassName("search");
        manifesto.addValueChangeListener(change -> load());
        area.setLabel(getTranslation("pledge.level.AREA"));
        area.setEmptySelectionAllowed(true);
        area.setEmptySelectionCaption(getTranslation("pledge.manifesto.all"));
        area.setItemLabelGenerator(
                part -> part == null ? getTranslation("pledge.manifesto.all") : part.place() + " " + part.words());
        area.addValueChangeListener(change -> show());
        search.setLabel(getTranslation("pledge.manifesto.search"));
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(change -> show());
        Div filters = new Div(manifesto, area, search, term);
        filters.addClassName("filters");
        add(filters, grid);
        if (mayChange()) {
            String level = getTranslation(Level.AREA.textKey());
            Button add = new Button(getTranslation("pledge.add.verb", level), click -> addTo(null));
            add.addThemeVariants(ButtonVariant.PRIMARY);
            header().addAction(add);
        }
        load();
    }

    private void load() {
        term.removeAll();
        if (mayChange()) {
            term.add(terms.change(manifesto.getValue(), () -> UI.getCurrent().refreshCurrentRoute(false)));
        }
        parts = manifestos.parts(manifesto.getValue().id());
        Optional<Place> chosen = area.getOptionalValue().map(ManifestoPart::place);
        area.setItems(parts.stream()
                .filter(part -> part.place().level() == Level.AREA)
                .toList());
        chosen.flatMap(this::at).ifPresent(area::setValue);
        show();
    }

    private void show() {
        ManifestoFilter filter = new ManifestoFilter(area.getValue(), search.getValue());
        List<ManifestoPart> found = filter.of(parts);
        grid.setItems(found);
        long pledges = found.stream()
                .filter(part -> part.place().level() == Level.PLEDGE)
                .count();
        long withdrawn = found.stream().filter(ManifestoPart::isWithdrawn).count();
        header().setNote(getTranslation("pledge.manifesto.count", pledges, withdrawn));
    }

    private Optional<ManifestoPart> at(Place place) {
        return parts.stream().filter(part -> part.place().equals(place)).findFirst();
    }

    @Override
    public final boolean mayChange() {
        return structure.mayChange();
    }

    @Override
    public void addBelow(ManifestoPart part) {
        addTo(part);
    }

    private void addTo(@Nullable ManifestoPart above) {
        Place first = above == null
                ? Place.of(manifesto.getValue().id(), 1)
                : above.place().below(1);
        int number = 1;
        while (at(first.beside(number)).isPresent()) {
            number++;
        }
        new AddPartDialog(
                        first.beside(number),
                        above == null ? "" : above.place() + " " + above.words(),
                        (place, words) -> done("pledge.add.done", place, () -> structure.add(place, words)))
                .open();
    }

    @Override
    public void change(ManifestoPart part) {
        wordings.change(part, this::load);
    }

    @Override
    public void history(ManifestoPart part) {
        wordings.history(part, this::load);
    }

    @Override
    public LocalDate today() {
        return wordings.today();
    }

    @Override
    public void withdraw(ManifestoPart pledge) {
        new ReasonDialog(
                        getTranslation("pledge.withdraw.title", pledge.place().toString()),
                        getTranslation("pledge.withdraw.text", pledge.words()),
                        getTranslation("pledge.withdraw.verb"),
                        reason -> done(
                                "pledge.withdraw.done",
                                pledge.place(),
                                () -> structure.withdraw(pledge.place(), reason)))
                .open();
    }

    @Override
    public void reinstate(ManifestoPart pledge) {
        new ReasonDialog(
                        getTranslation("pledge.reinstate.title", pledge.place().toString()),
                        getTranslation("pledge.reinstate.text", pledge.words()),
                        getTranslation("pledge.reinstate.verb"),
                        reason -> done(
                                "pledge.reinstate.done",
                                pledge.place(),
                                () -> structure.reinstate(pledge.place(), reason)))
                .open();
    }

    private void done(String key, Place place, Runnable change) {
        change.run();
        load();
        Notices.done(getTranslation(key, getTranslation(place.level().placeKey(), place.toString())));
    }
}
