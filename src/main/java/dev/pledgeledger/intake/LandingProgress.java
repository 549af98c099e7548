package dev.pledgeledger.intake;

/// Hears how far a landing has come.
@FunctionalInterface
public interface LandingProgress {

    LandingProgress SILENT = (stage, done, of) -> {};

    void at(Stage stage, int done, int of);

    /// What is being landed.
    enum Stage {
        STRUCTURE,
        ENTRIES,
        EDITION;

        public String textKey() {
            return "intake.stage." + name();
        }
    }
}
