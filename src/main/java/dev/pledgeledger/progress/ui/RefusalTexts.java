package dev.pledgeledger.progress.ui;

import dev.pledgeledger.common.Rating;
import dev.pledgeledger.common.Texts;
import dev.pledgeledger.progress.Refusal;
import dev.pledgeledger.progress.State;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Refusals in words a person can act on.
public record RefusalTexts(Locale locale) {

    private static final int MOST_NAMED = 4;

    public List<String> of(Collection<Refusal> refusals) {
        return refusals.stream().flatMap(refusal -> of(refusal).stream()).toList();
    }

    /// Usually one sentence; one for each part that is missing.
    public List<String> of(Refusal refusal) {
        return switch (refusal) {
            case Refusal.NotYours(var who) -> one(refusal, text(who.textKey()));
            case Refusal.WrongState(var state, var from) -> one(refusal, text(state.textKey()), states(from));
            case Refusal.Newer newer -> one(refusal, newer.by());
            case Refusal.ClaimedByAnother(var name) -> one(refusal, name);
            case Refusal.OpenMustFix(var count) -> one(refusal, count);
            case Refusal.OpenComments(var count) -> one(refusal, count);
            case Refusal.RatingMoved(var was, var now) -> one(refusal, letter(was), letter(now));
            case Refusal.SomebodyActed(var name) -> one(refusal, name);
            case Refusal.RatingReasonMissing(var was, var now) -> one(refusal, letter(was), letter(now));
            case Refusal.Incomplete(var missing) ->
                missing.stream().sorted().map(part -> text(part.textKey())).toList();
            case Refusal.OwnSubmission own -> one(own);
            case Refusal.OwnDecision own -> one(own);
            case Refusal.OwnDepartment own -> one(own);
            case Refusal.CycleIsClosed closed -> one(closed);
            case Refusal.CycleIsOpen open -> one(open);
            case Refusal.YearArchived archived -> one(archived);
            case Refusal.DepartmentsMissing missing -> one(missing);
            case Refusal.ReasonMissing missing -> one(missing);
            case Refusal.DueDateMissing missing -> one(missing);
            case Refusal.NewRatingMissing missing -> one(missing);
            case Refusal.NothingChanged nothing -> one(nothing);
        };
    }

    private List<String> one(Refusal refusal, Object... arguments) {
        return List.of(Texts.of(locale, refusal.textKey(), arguments));
    }

    /// A few by name, many as the way from the first to the last.
    private String states(Set<State> states) {
        List<String> names =
                states.stream().sorted().map(State::textKey).map(this::text).toList();
        return names.size() > MOST_NAMED
                ? Texts.of(locale, "progress.states.range", names.getFirst(), names.getLast())
                : String.join(text("progress.states.separator"), names);
    }

    private String text(String key) {
        return Texts.of(locale, key);
    }

    private String letter(@Nullable Rating rating) {
        return rating == null ? text("common.rating.unrated") : rating.name();
    }
}
