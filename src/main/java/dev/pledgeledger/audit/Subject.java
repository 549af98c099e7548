package dev.pledgeledger.audit;

import org.jspecify.annotations.Nullable;

/// What a line of the log is about.
///
/// @param label as a person would name it: a pledge code, a login, a fiscal year
public record Subject(Kind kind, @Nullable Long id, String label) {

    /// The kinds of things that are logged.
    public enum Kind {
        ENTRY,
        PACKAGE,
        EDITION,
        CYCLE,
        IMPORT,
        STAFF,
        DEPARTMENT,
        REORGANISATION,
        MANIFESTO,
        PROGRAMME,
        WORD,
        CALENDAR,
        RATING_SCALE,
        LOG;

        public String textKey() {
            return "audit.subject." + name();
        }
    }
}
