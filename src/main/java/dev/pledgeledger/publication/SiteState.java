package dev.pledgeledger.publication;

import java.time.Instant;

/// How the public site stands against what is published.
public sealed interface SiteState {

    /// It shows what is published.
    ///
    /// @param manifest of the files that are served
    record Current(Instant since, SiteManifest manifest) implements SiteState {}

    /// It is being built; until it is, what was served before is served on.
    record Building(Instant since) implements SiteState {}

    /// It could not be built; what was served before is served on, and it is tried again.
    ///
    /// @param reason as the system tells it
    record Failed(Instant since, String reason) implements SiteState {}
}
