package dev.pledgeledger.progress.ui;

import dev.pledgeledger.pledge.SdgGoal;
import dev.pledgeledger.progress.RatingDefinitions;
import java.util.List;

/// What there is to choose from when an entry is written.
record FormChoices(List<String> programmes, List<SdgGoal> goals, RatingDefinitions definitions) {

    FormChoices {
        programmes = List.copyOf(programmes);
        goals = List.copyOf(goals);
    }
}
