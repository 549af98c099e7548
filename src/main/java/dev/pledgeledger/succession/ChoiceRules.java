package dev.pledgeledger.succession;

import dev.pledgeledger.common.Refused;
import dev.pledgeledger.progress.EntryId;
import dev.pledgeledger.progress.Step;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;

/// What a choice needs.
@Component
class ChoiceRules {

    List<Refused> against(Worklist worklist, Collection<Place> places, List<WorkLine> chosen, Choice choice) {
        List<Refused> reasons = new ArrayList<>();
        if (worklist.reorganisation().isApplied()) {
            return List.of(new Refused(
                    "organization.refused.appliedAlready",
                    worklist.reorganisation().plan().title()));
        }
        if (chosen.isEmpty() || chosen.size() < places.size()) {
            reasons.add(new Refused("succession.refused.noLongerThere"));
        }
        for (WorkLine line : chosen) {
            String code = line.concerned().entry().code().toString();
            if (choice.successors().stream().anyMatch(key -> line.candidate(key).isEmpty())) {
                reasons.add(new Refused("succession.refused.notOffered", code, line.oldName()));
            }
            if (!choice.isPlain() && !regroups(line)) {
                reasons.add(new Refused("succession.refused.notRegrouped", code));
            }
            if (choice.doubled() && choice.successors().size() < 2) {
                reasons.add(new Refused("succession.refused.doublesForTwo", code));
            }
            EntryId joined = choice.joinedTo();
            if (joined != null && joined.equals(line.place().entry())) {
                reasons.add(new Refused("succession.refused.joinsItself", code));
            }
        }
        return reasons;
    }

    /// Whether the report may still be rearranged at this entry.
    private static boolean regroups(WorkLine line) {
        return Step.SPLIT.startsFrom().contains(line.concerned().entry().state());
    }
}
