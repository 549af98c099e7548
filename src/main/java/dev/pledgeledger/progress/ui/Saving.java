package dev.pledgeledger.progress.ui;

import dev.pledgeledger.progress.Content;
import dev.pledgeledger.progress.EntryDetails;
import dev.pledgeledger.progress.Outcome;
import dev.pledgeledger.progress.ProgressService;
import dev.pledgeledger.progress.Step;
import dev.pledgeledger.progress.StepRequest;

/// Saves what is typed; the first words typed begin the input.
final class Saving {

    private Saving() {}

    static Outcome of(ProgressService progress, EntryDetails details, Content typed) {
        if (!details.mayTake(Step.START)) {
            return progress.save(details.entry().id(), details.entry().version(), typed);
        }
        StepRequest start =
                StepRequest.of(Step.START, details.entry().id(), details.entry().version());
        return switch (progress.take(start)) {
            case Outcome.Done(var begun) -> progress.save(begun.id(), begun.version(), typed);
            case Outcome.Refused refused -> refused;
        };
    }
}
