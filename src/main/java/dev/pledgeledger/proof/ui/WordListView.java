package dev.pledgeledger.proof.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import dev.pledgeledger.common.ui.Confirm;
import dev.pledgeledger.common.ui.EmptyState;
import dev.pledgeledger.common.ui.Notices;
import dev.pledgeledger.common.ui.Page;
import dev.pledgeledger.proof.ListedWord;
import dev.pledgeledger.proof.WordListService;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.stream.Stream;

/// 用字用語集: how the city writes the words that can be written in more than one way. Everybody reads it.
@Route("words")
@Menu(title = "proof.words.title", order = 78)
@PermitAll
class WordListView extends Page implements BeforeEnterObserver {

    private final WordListService words;
    private final boolean mayChange;
    private final TextField search = new TextField();
    private final EmptyState nothing = new EmptyState(getTranslation("proof.words.nothing"));
    private final Grid<ListedWord> grid = new Grid<>();

    WordListView(WordListService words) {
        this.words = words;
        mayChange = words.mayChange();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        setPageTitle(getTranslation("proof.words.title"));
        if (mayChange) {
            Button add = new Button(getTranslation("proof.words.add.verb"), click -> add());
            add.addThemeVariants(ButtonVariant.PRIMARY);
            header().addAction(add);
        }
        search.setLabel(getTranslation("proof.words.search"));
        search.addClassName("search");
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(change -> show());
        Div filters = new Div(search);
        filters.addClassName("filters");
        columns();
        add(filters, nothing, grid);
        show();
    }

    private void columns() {
        column("preferred", "12em").setFrozen(true);
        column("variants", "16em").setFlexGrow(1);
        column("use", "14em");
        column("note", "14em").setFlexGrow(1);
        grid.addComponentColumn(this::actions)
                .setHeader(getTranslation("proof.words.next"))
                .setWidth("12em")
                .setFlexGrow(0)
                .setVisible(mayChange);
        grid.getElement().setAttribute("aria-label", getTranslation("proof.words.title"));
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.setSizeFull();
    }

    private Grid.Column<ListedWord> column(String name, String width) {
        return grid.addColumn(listed -> cell(listed, name))
                .setHeader(getTranslation("proof.word." + name))
                .setWidth(width)
                .setFlexGrow(0);
    }

    private String cell(ListedWord listed, String column) {
        return switch (column) {
            case "preferred" -> listed.word().preferred();
            case "variants" -> String.join("、", listed.word().variants());
            case "use" -> getTranslation(listed.word().use().textKey());
            default -> listed.note();
        };
    }

    private void show() {
        String sought = search.getValue().strip();
        List<ListedWord> found = words.all().stream()
                .filter(listed -> Stream.concat(
                                Stream.of(listed.word().preferred(), listed.note()), listed.word().variants().stream())
                        .anyMatch(text -> text.contains(sought)))
                .toList();
        grid.setItems(found);
        grid.setVisible(!found.isEmpty());
        nothing.setVisible(found.isEmpty());
        header().setNote(getTranslation("proof.words.count", found.size()));
    }

    private Div actions(ListedWord listed) {
        String word = listed.word().preferred();
        Button change = new Button(getTranslation("proof.words.change.verb"), click -> change(listed));
        change.setAriaLabel(getTranslation("proof.words.change.title", word));
        Button remove = new Button(getTranslation("proof.words.remove.verb"), click -> remove(listed));
        remove.setAriaLabel(getTranslation("proof.words.remove.title", word));
        change.addThemeVariants(ButtonVariant.SMALL);
        remove.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.TERTIARY);
        Div both = new Div(change, remove);
        both.addClassName("links");
        return both;
    }

    private void add() {
        new WordDialog(null, draft -> {
                    words.add(draft);
                    done("proof.words.add.done", draft.preferred());
                })
                .open();
    }

    private void change(ListedWord listed) {
        new WordDialog(listed, draft -> {
                    words.change(listed.id(), draft);
                    done("proof.words.change.done", draft.preferred());
                })
                .open();
    }

    private void remove(ListedWord listed) {
        String word = listed.word().preferred();
        Confirm.ask(
                getTranslation("proof.words.remove.title", word),
                getTranslation("proof.words.remove.consequence"),
                getTranslation("proof.words.remove.verb"),
                () -> {
                    words.remove(listed.id());
                    done("proof.words.remove.done", word);
                });
    }

    private void done(String key, String word) {
        show();
        Notices.done(getTranslation(key, word));
    }
}
