package dev.pledgeledger.progress;

import dev.pledgeledger.common.Rating;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What somebody wants done: the step, and the version of the entry she saw when she decided.
///
/// @param dueOn the new due date of a return
/// @param proposed the rating a reviewer proposes with a return
public record StepRequest(
        Step step,
        EntryId entry,
        long version,
        String reason,
        @Nullable LocalDate dueOn,
        @Nullable Rating proposed) {

    public static StepRequest of(Step step, EntryId entry, long version) {
        return new StepRequest(step, entry, version, "", null, null);
    }

    public StepRequest because(String reason) {
        return new StepRequest(step, entry, version, reason.strip(), dueOn, proposed);
    }

    public StepRequest dueOn(LocalDate day) {
        return new StepRequest(step, entry, version, reason, day, proposed);
    }

    public StepRequest proposing(@Nullable Rating rating) {
        return new StepRequest(step, entry, version, reason, dueOn, rating);
    }
}
