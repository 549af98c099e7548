package dev.pledgeledger.progress;

import dev.pledgeledger.common.Prose;
import java.util.EnumSet;
import java.util.Set;

/// The part of an entry that a comment is about.
public enum PassageField {
    ACHIEVEMENTS,
    PLANS,
    RATING,
    PROGRAMMES,
    DEPARTMENTS,
    WHOLE;

    private static final Set<PassageField> TEXTS = EnumSet.of(ACHIEVEMENTS, PLANS);

    public boolean isText() {
        return TEXTS.contains(this);
    }

    public String textKey() {
        return "progress.comment.field." + name();
    }

    Prose in(Content content) {
        return switch (this) {
            case ACHIEVEMENTS -> content.achievements();
            case PLANS -> content.plans();
            case RATING, PROGRAMMES, DEPARTMENTS, WHOLE -> Prose.EMPTY;
        };
    }
}
