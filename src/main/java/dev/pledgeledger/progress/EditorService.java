package dev.pledgeledger.progress;

import dev.pledgeledger.common.CurrentActor;
import dev.pledgeledger.common.StaffId;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Keeps an eye on the pages on which entries are written: who is at it, and what was typed and could not be saved
/// because the session, the network or the server was gone.
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class EditorService {

    private final OpenEditors editors;
    private final Rescues rescues;
    private final Entries entries;
    private final EntryAccess access;
    private final CurrentActor actor;
    private final Clock clock;

    EditorService(
            OpenEditors editors,
            Rescues rescues,
            Entries entries,
            EntryAccess access,
            CurrentActor actor,
            Clock clock) {
        this.editors = editors;
        this.rescues = rescues;
        this.entries = entries;
        this.access = access;
        this.actor = actor;
        this.clock = clock;
    }

    /// The person signed in begins to write in an entry.
    ///
    /// @throws org.springframework.security.access.AccessDeniedException where she may not even read it
    public EditorSecret open(EntryId entry) {
        access.check(actor.get(), entries.find(entry).orElseThrow());
        EditorSecret secret = EditorSecret.random();
        editors.add(secret, mine(entry), clock.instant());
        return secret;
    }

    /// What the person signed in typed in an entry and could not save.
    @Transactional(readOnly = true)
    public Optional<RescuedTexts> rescued(EntryId entry) {
        return actor.get().person().flatMap(person -> rescues.of(new OpenEditor(entry, person)));
    }

    /// She has it back, or does not want it.
    public void forget(EntryId entry) {
        rescues.forget(mine(entry));
    }

    /// A page gives a sign of life. Its secret stands in for the session, which may have ended: with it one can hand in
    /// what that page's person typed, for her eyes alone, and hear who else is writing.
    ///
    /// @return the names of the others; nothing where the page is not known (any more)
    @PreAuthorize("permitAll()")
    public Optional<List<String>> heard(EditorSecret secret, SignOfLife sign) {
        return editors.seen(secret, clock.instant()).map(editor -> {
            switch (sign) {
                case SignOfLife.Unsaved(var typed) -> rescues.keep(editor, typed, clock.instant());
                case SignOfLife.Saved() -> rescues.forget(editor);
                case SignOfLife.Left() -> editors.close(secret);
                case SignOfLife.There() -> {}
            }
            return editors.besides(editor, clock.instant());
        });
    }

    private OpenEditor mine(EntryId entry) {
        StaffId person = actor.get().person().orElseThrow();
        return new OpenEditor(entry, person);
    }
}
