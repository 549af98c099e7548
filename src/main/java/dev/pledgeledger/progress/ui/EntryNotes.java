package dev.pledgeledger.progress.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import dev.pledgeledger.progress.Content;
import dev.pledgeledger.progress.EntryDetails;
import dev.pledgeledger.progress.FieldChange;
import dev.pledgeledger.progress.Refusal;
import java.util.List;
import java.util.Optional;

/// What has to be read before the rest of the page: why the entry came back, who writes for whom, why a step was
/// refused, and what others have done since the page was opened.
class EntryNotes extends Composite<Div> {

    EntryNotes() {
        getContent().addClassName("entry-notes");
    }

    /// What is so as the entry stands now.
    void show(EntryDetails details) {
        getContent().removeAll();
        details.enteredFor().ifPresent(line -> getContent().add(new EnteredForBanner(line, details.entersFor())));
        details.declined()
                .or(details::standingReturn)
                .or(details::correction)
                .ifPresent(line -> getContent().add(new ReturnBanner(line)));
    }

    void add(Component panel) {
        getContent().add(panel);
    }

    /// Says why something was refused, in place of what was refused before.
    void refused(List<Refusal> reasons) {
        settled();
        getContent().add(new RefusalPanel(reasons));
    }

    /// What was refused has been done by now.
    void settled() {
        getContent()
                .getChildren()
                .filter(RefusalPanel.class::isInstance)
                .toList()
                .forEach(getContent()::remove);
    }

    void clear() {
        getContent().removeAll();
    }

    /// Where somebody has saved since: that.
    static Optional<Refusal.Newer> newer(List<Refusal> reasons) {
        return reasons.stream()
                .filter(Refusal.Newer.class::isInstance)
                .map(Refusal.Newer.class::cast)
                .findFirst();
    }

    /// For somebody who was writing: what is stored beside what she has typed.
    OldVersionPanel overtaken(Refusal.Newer newer, Content stored, Content typed) {
        return put(OldVersionPanel.whileWriting(newer.by(), FieldChange.between(stored, typed)));
    }

    /// For somebody who was deciding: what has changed since the version she saw.
    OldVersionPanel overtaken(Refusal.Newer newer) {
        return put(OldVersionPanel.whileDeciding(newer.by(), newer.differences()));
    }

    /// For somebody who was writing in the fields in which another has saved something else.
    void merging(MergePanel panel) {
        put(panel);
    }

    private <P extends Component> P put(P panel) {
        getContent().removeAll();
        getContent().add(panel);
        return panel;
    }
}
