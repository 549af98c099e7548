package dev.pledgeledger.progress.ui;

import dev.pledgeledger.common.Texts;
import dev.pledgeledger.progress.Refusal;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/// Refusals in words a person can act on.
public record RefusalTexts(Locale locale) {

    public List<String> of(Collection<Refusal> refusals) {
        return refusals.stream().flatMap(refusal -> of(refusal).stream()).toList();
    }

    /// Usually one sentence; one for each part that is missing.
    public List<String> of(Refusal refusal) {
        return switch (refusal) {
            case Refusal.NotYours(var who) -> one(refusal, Texts.of(locale, who.textKey()));
            case Refusal.WrongState(var state, var from) -> one(refusal, Texts.of(locale, state.textKey()));
            default -> one(refusal);
        };
    }

    private List<String> one(Refusal refusal, Object... arguments) {
        return List.of(Texts.of(locale, refusal.textKey(), arguments));
    }
}
