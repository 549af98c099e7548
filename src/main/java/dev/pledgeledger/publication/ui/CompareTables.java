package dev.pledgeledger.publication.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import dev.pledgeledger.common.ui.Movement;
import dev.pledgeledger.common.ui.PlainTable;
import dev.pledgeledger.common.ui.RatingBadge;
import dev.pledgeledger.publication.ComparedEntry;
import dev.pledgeledger.publication.ComparedKind;
import dev.pledgeledger.publication.EditionComparison;
import dev.pledgeledger.publication.MovementMatrix;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A comparison in tables: from which rating to which, by area, and each entry that went somewhere.
class CompareTables extends Composite<Div> {

    private final EditionComparison comparison;

    CompareTables(NamedEdition before, NamedEdition after, EditionComparison comparison) {
        this.comparison = comparison;
        getContent().addClassName("page");
        getContent()
                .add(
                        new Paragraph(getTranslation("publication.compare.reworded", comparison.reworded())),
                        panel(
                                getTranslation("publication.compare.matrix"),
                                new Paragraph(getTranslation(
                                        "publication.compare.matrix.caption", before.label(), after.label())),
                                new MovementTable(MovementMatrix.of(comparison.entries()))),
                        panel(getTranslation("publication.compare.areas"), areas()));
        Stream.of(ComparedKind.values()).forEach(this::entries);
    }

    private static Div panel(String title, Component... content) {
        Div panel = new Div(new H2(title));
        panel.addClassName("panel");
        panel.add(content);
        return panel;
    }

    private PlainTable areas() {
        PlainTable table = new PlainTable(getTranslation("publication.compare.areas"));
        table.headings(Stream.concat(
                        Stream.of(getTranslation("publication.site.areas.area")),
                        Stream.of(ComparedKind.values()).map(kind -> getTranslation(kind.textKey())))
                .toArray());
        comparison
                .byArea()
                .forEach(area -> table.row(
                        area.number() + " " + area.title(),
                        Stream.of(ComparedKind.values()).map(area::count).toArray()));
        return table;
    }

    private void entries(ComparedKind kind) {
        List<ComparedEntry> entries = comparison.of(kind).stream()
                .filter(entry -> kind != ComparedKind.SAME || !entry.changed().isEmpty())
                .toList();
        if (!entries.isEmpty()) {
            String title = getTranslation("publication.compare.group", getTranslation(kind.textKey()), entries.size());
            PlainTable table = new PlainTable(title)
                    .headings(
                            getTranslation("publication.site.changes.pledge"),
                            getTranslation("publication.errata.field.PLEDGE_TEXT"),
                            getTranslation("publication.site.changes.change"),
                            getTranslation("publication.compare.changed"));
            entries.forEach(entry -> table.row(
                    entry.code().toString(),
                    entry.pledge(),
                    movement(entry),
                    entry.changed().stream()
                            .map(field -> getTranslation(field.textKey()))
                            .collect(Collectors.joining(getTranslation("publication.site.comma")))));
            getContent().add(panel(title, table));
        }
    }

    private Component movement(ComparedEntry entry) {
        return switch (entry.kind()) {
            case NEW -> new RatingBadge(entry.after());
            case GONE -> new RatingBadge(entry.before());
            default -> new Movement(entry.before(), entry.after());
        };
    }
}
