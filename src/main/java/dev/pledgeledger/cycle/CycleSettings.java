package dev.pledgeledger.cycle;

import dev.pledgeledger.common.Refused;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What the planning office decides about a year.
///
/// @param title of the report
/// @param draftsDue last day for departments to submit
/// @param headConfirms whether the head of the lead department confirms each submission
/// @param directorConfirms whether the division's director confirms it after the head
public record CycleSettings(
        String title,
        @Nullable LocalDate draftsDue,
        @Nullable LocalDate reviewDue,
        String instructions,
        boolean headConfirms,
        boolean directorConfirms) {

    public CycleSettings {
        title = title.strip();
        instructions = instructions.strip();
    }

    static CycleSettings of(Cycle cycle) {
        return new CycleSettings(
                cycle.title(),
                cycle.draftsDue(),
                cycle.reviewDue(),
                cycle.instructions(),
                cycle.headConfirms(),
                cycle.directorConfirms());
    }

    List<Refused> faults() {
        List<Refused> faults = new ArrayList<>();
        if (title.isEmpty()) {
            faults.add(new Refused("cycle.refused.noTitle"));
        }
        if (draftsDue == null) {
            faults.add(new Refused("cycle.refused.noDraftsDue"));
        }
        if (reviewDue == null) {
            faults.add(new Refused("cycle.refused.noReviewDue"));
        } else if (draftsDue != null && reviewDue.isBefore(draftsDue)) {
            faults.add(new Refused("cycle.open.reviewTooEarly"));
        }
        if (directorConfirms && !headConfirms) {
            faults.add(new Refused("cycle.refused.directorAlone"));
        }
        return faults;
    }

    /// As the audit log shows it.
    Map<String, Object> values() {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("title", title);
        values.put("draftsDue", String.valueOf(draftsDue));
        values.put("reviewDue", String.valueOf(reviewDue));
        values.put("instructions", instructions);
        values.put("headConfirms", headConfirms);
        values.put("directorConfirms", directorConfirms);
        return values;
    }
}
