package dev.pledgeledger.intake;

/// What came of reading a file: a report, or the reason why there is none.
public sealed interface Reading {

    /// The file was read.
    record Read(Intake intake) implements Reading {}

    /// The file was not read, and nothing was taken over.
    record Refused(IntakeRefusal refusal) implements Reading {}
}
