package dev.pledgeledger.common.ui;

import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.Locale;

/// What a colour stands for; each comes with an icon, and the word beside it says the same.
public enum Meaning {
    NEUTRAL(VaadinIcon.CIRCLE_THIN),
    INFORMATION(VaadinIcon.INFO_CIRCLE),
    ATTENTION(VaadinIcon.EXCLAMATION_CIRCLE),
    DONE(VaadinIcon.CHECK_CIRCLE),
    WRONG(VaadinIcon.CLOSE_CIRCLE);

    private final VaadinIcon icon;

    Meaning(VaadinIcon icon) {
        this.icon = icon;
    }

    VaadinIcon icon() {
        return icon;
    }

    /// As the style sheet knows it.
    String attribute() {
        return name().toLowerCase(Locale.ROOT);
    }
}
