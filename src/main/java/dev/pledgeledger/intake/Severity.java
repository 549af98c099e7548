package dev.pledgeledger.intake;

import java.util.Locale;

/// How much a finding asks of a person: something of the file is lost, something is to be looked at, nothing.
public enum Severity {
    ERROR,
    WARNING,
    INFO;

    /// As printed and as in the JSON of a dry run.
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
