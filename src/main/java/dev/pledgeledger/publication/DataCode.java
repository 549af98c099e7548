package dev.pledgeledger.publication;

import java.util.List;

/// A value from a list that is closed. It stands in the data as its word, so that nobody has to look it up.
enum DataCode {
    ACHIEVEMENTS,
    PLANS,
    LEAD,
    JOINT,
    PARAGRAPH,
    OUTER,
    BULLET,
    NUMBERED,
    NOTE,
    HEADING;

    static final List<DataCode> SIDES = List.of(ACHIEVEMENTS, PLANS);
    static final List<DataCode> ROLES = List.of(LEAD, JOINT);
    static final List<DataCode> ITEM_KINDS = List.of(PARAGRAPH, OUTER, BULLET, NUMBERED, NOTE, HEADING);

    String word() {
        return SiteText.of(textKey());
    }

    String meaning() {
        return SiteText.of(textKey() + ".meaning");
    }

    String textKey() {
        return "publication.data.code." + name();
    }
}
