package dev.pledgeledger.progress.ui;

import dev.pledgeledger.progress.Content;
import dev.pledgeledger.progress.EditorService;
import dev.pledgeledger.progress.EntryDetails;
import dev.pledgeledger.progress.EntryId;
import dev.pledgeledger.progress.FieldChange;
import dev.pledgeledger.proof.ProofService;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/// What the page of an entry does so that no word gets lost, and none is wrong.
@Component
record EditorDesk(EditorService editors, ProofService proof) {

    OpenEditorMark mark(EntryDetails details) {
        return new OpenEditorMark(editors.open(details.entry().id()));
    }

    void proofread(EntryForm form, EntryDetails details) {
        form.found(proof.entry(form.written(details)));
    }

    /// What was typed in the entry and could not be saved; nothing where it is stored by now.
    ///
    /// @param putBack puts a text into the fields and tells whether it is stored
    Optional<OldVersionPanel> rescued(EntryDetails details, Predicate<Content> putBack) {
        EntryId entry = details.entry().id();
        return editors.rescued(entry).flatMap(kept -> {
            Content typed = kept.typed().in(details.content());
            if (typed.equals(details.content())) {
                editors.forget(entry);
                return Optional.empty();
            }
            OldVersionPanel panel = OldVersionPanel.rescued(kept.at(), FieldChange.between(details.content(), typed));
            if (details.isWritable()) {
                panel.offering("progress.rescue.putBack", () -> {
                    if (putBack.test(typed)) {
                        settled(entry, panel);
                    }
                });
            }
            return Optional.of(panel.offering("progress.rescue.discard", () -> settled(entry, panel)));
        });
    }

    private void settled(EntryId entry, OldVersionPanel panel) {
        editors.forget(entry);
        panel.removeFromParent();
    }
}
