package dev.pledgeledger.progress.ui;

import dev.pledgeledger.common.Texts;
import dev.pledgeledger.progress.Refusal;
import java.util.Locale;

/// Says why a step is not possible.
public final class RefusalTexts {

    private RefusalTexts() {}

    public static String of(Refusal refusal, Locale locale) {
        return Texts.of(locale, refusal.textKey(), arguments(refusal, locale));
    }

    private static Object[] arguments(Refusal refusal, Locale locale) {
        return switch (refusal) {
            case Refusal.NotYours other ->
                new Object[] {Texts.of(locale, other.who().textKey())};
            case Refusal.WrongState other ->
                new Object[] {Texts.of(locale, other.state().textKey())};
            default -> new Object[] {};
        };
    }
}
