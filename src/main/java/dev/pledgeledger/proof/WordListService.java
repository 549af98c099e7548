package dev.pledgeledger.proof;

import dev.pledgeledger.audit.AuditAction;
import dev.pledgeledger.audit.AuditEvent;
import dev.pledgeledger.audit.AuditLog;
import dev.pledgeledger.audit.Subject;
import dev.pledgeledger.common.CurrentActor;
import dev.pledgeledger.common.Refused;
import dev.pledgeledger.common.Role;
import jakarta.annotation.security.RolesAllowed;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Keeps the city's word list (用字用語集): everybody reads it, the planning office writes it.
@Service
@Transactional
public class WordListService {

    private final Words words;
    private final AuditLog log;
    private final CurrentActor actor;

    WordListService(Words words, AuditLog log, CurrentActor actor) {
        this.words = words;
        this.log = log;
        this.actor = actor;
    }

    /// Whether the person signed in writes the list.
    @PreAuthorize("isAuthenticated()")
    public boolean mayChange() {
        return actor.get().has(Role.REVIEWER);
    }

    /// All words, in the order in which they were added.
    @Transactional(readOnly = true)
    @PreAuthorize("isAuthenticated()")
    public List<ListedWord> all() {
        return words.all();
    }

    /// Adds a word that proofreading goes by from now on.
    ///
    /// @throws Refused where it says nothing or contradicts the list
    @RolesAllowed("REVIEWER")
    public WordId add(WordDraft draft) {
        Word word = draft.beside(words.all());
        WordId id = words.add(word, draft.note());
        ListedWord added = new ListedWord(id, word, draft.note());
        record(WordAction.WORD_ADDED, added, Map.of(), values(added));
        return id;
    }

    /// Changes a word; saving what did not change leaves no trace.
    ///
    /// @throws Refused as when it is added, and where somebody has taken it off the list
    @RolesAllowed("REVIEWER")
    public void change(WordId id, WordDraft draft) {
        ListedWord before = known(id);
        List<ListedWord> others =
                words.all().stream().filter(other -> !other.id().equals(id)).toList();
        ListedWord after = new ListedWord(id, draft.beside(others), draft.note());
        if (!after.equals(before)) {
            words.change(after);
            record(WordAction.WORD_CHANGED, after, values(before), values(after));
        }
    }

    /// Takes a word off the list: from now on each of its spellings passes.
    ///
    /// @throws Refused where somebody else has done so
    @RolesAllowed("REVIEWER")
    public void remove(WordId id) {
        ListedWord before = known(id);
        words.remove(id);
        record(WordAction.WORD_REMOVED, before, values(before), Map.of());
    }

    private ListedWord known(WordId id) {
        return words.locked(id).orElseThrow(() -> new Refused("proof.refused.wordGone"));
    }

    private void record(AuditAction action, ListedWord about, Map<String, ?> before, Map<String, ?> after) {
        Subject subject =
                new Subject(Subject.Kind.WORD, about.id().value(), about.word().preferred());
        log.record(AuditEvent.of(action, subject).changing(before, after));
    }

    private static Map<String, Object> values(ListedWord listed) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("name", listed.word().preferred());
        values.put("variants", String.join("、", listed.word().variants()));
        values.put("usedAs", listed.word().use().name());
        values.put("note", listed.note());
        return values;
    }
}
