package dev.pledgeledger.progress.ui;

import dev.pledgeledger.progress.Outcome;
import dev.pledgeledger.progress.Refusal;
import dev.pledgeledger.progress.Step;
import dev.pledgeledger.progress.StepRequest;
import java.util.List;
import java.util.function.Function;

/// The page on which steps are taken, as its dialogs see it.
interface Taking {

    /// Takes a step at the version that the page shows; where it is done, the page shows what became of it.
    ///
    /// @param how is given the plain request, to be completed and sent
    /// @return what stands against it; empty where it is done
    List<Refusal> take(Step step, Function<StepRequest, Outcome> how);

    /// Shows why a step without a dialog was refused.
    void refused(List<Refusal> reasons);

    /// Shows the entry as others have left it.
    void reload();
}
