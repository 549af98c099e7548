package dev.pledgeledger.cycle;

import dev.pledgeledger.common.FiscalYear;
import dev.pledgeledger.pledge.ManifestoId;
import dev.pledgeledger.report.PrintedTotals;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// 年次サイクル: the work on one year's report.
///
/// @param title of the report
/// @param draftsDue last day for departments to submit
/// @param headConfirms whether the head of the lead department confirms each submission
/// @param directorConfirms whether the division's director confirms it after the head
/// @param printed what the printed report of the year claims, on imported years only
public record Cycle(
        CycleId id,
        ManifestoId manifesto,
        String manifestoTitle,
        FiscalYear year,
        String title,
        LocalDate asOf,
        State state,
        @Nullable LocalDate draftsDue,
        @Nullable LocalDate reviewDue,
        String instructions,
        boolean headConfirms,
        boolean directorConfirms,
        @Nullable PrintedTotals printed) {

    /// Whether input is open, closed for review, the year is published, or put away: then nothing of it changes.
    public enum State {
        OPEN,
        CLOSED,
        PUBLISHED,
        ARCHIVED;

        public String textKey() {
            return "cycle.state." + name();
        }
    }

    public boolean takesInput() {
        return state == State.OPEN;
    }

    /// Whether the public reads it; an archived year was published before.
    public boolean isPublished() {
        return state == State.PUBLISHED || state == State.ARCHIVED;
    }
}
