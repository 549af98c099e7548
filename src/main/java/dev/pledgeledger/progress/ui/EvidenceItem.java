package dev.pledgeledger.progress.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import dev.pledgeledger.common.ui.Moment;
import dev.pledgeledger.progress.Evidence;
import dev.pledgeledger.progress.EvidenceQueries;
import java.util.function.Consumer;

/// One piece of evidence: its title as a link to it, what it is, who added it and when.
class EvidenceItem extends ListItem {

    private static final long KILOBYTE = 1024;
    private static final long MEGABYTE = KILOBYTE * KILOBYTE;

    private final Evidence piece;
    private final Div facts = new Div();

    EvidenceItem(Evidence piece, EvidenceQueries queries) {
        this.piece = piece;
        facts.addClassName("evidence-facts");
        Evidence.Removal removal = piece.removal();
        if (removal == null) {
            facts.add(new Span(kind()), new Span(by()));
            add(title(queries), facts);
        } else {
            Span title = new Span(piece.title());
            title.addClassName("evidence-removed");
            facts.add(new Span(getTranslation(
                    "progress.evidence.removed", removal.by(), Moment.text(removal.at()), removal.reason())));
            add(title, facts);
        }
    }

    /// Puts a button beside it that takes it away.
    void offerRemoval(Consumer<Evidence> remove) {
        Button button = new Button(getTranslation("progress.evidence.remove"), click -> remove.accept(piece));
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        button.setAriaLabel(getTranslation("progress.evidence.remove.label", piece.title()));
        facts.add(button);
    }

    private Component title(EvidenceQueries queries) {
        return switch (piece.source()) {
            case Evidence.File file -> {
                Anchor download = new Anchor(new EvidenceDownload(piece.id(), file, queries), piece.title());
                download.setAriaLabel(getTranslation("progress.evidence.download", piece.title(), kind()));
                yield download;
            }
            case Evidence.Link link -> {
                Anchor visit = new Anchor(link.address().toString(), piece.title(), AnchorTarget.BLANK);
                visit.getElement().setAttribute("rel", "noopener noreferrer");
                visit.setAriaLabel(getTranslation("progress.evidence.visit", piece.title(), kind()));
                yield visit;
            }
        };
    }

    private String kind() {
        return switch (piece.source()) {
            case Evidence.File file ->
                getTranslation("progress.evidence.kind", file.type().name(), size(file.size()));
            case Evidence.Link link -> link.host();
        };
    }

    private String size(long bytes) {
        if (bytes < KILOBYTE) {
            return getTranslation("progress.evidence.size.bytes", bytes);
        }
        return bytes < MEGABYTE
                ? getTranslation("progress.evidence.size.kilobytes", bytes / KILOBYTE)
                : getTranslation("progress.evidence.size.megabytes", bytes / MEGABYTE);
    }

    private String by() {
        return getTranslation("progress.evidence.by", piece.by(), Moment.text(piece.at()));
    }
}
