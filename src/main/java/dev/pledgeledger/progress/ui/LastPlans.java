package dev.pledgeledger.progress.ui;

import dev.pledgeledger.common.Mentions;
import dev.pledgeledger.common.Prose;
import dev.pledgeledger.progress.EntryDetails;
import dev.pledgeledger.progress.Revision;
import dev.pledgeledger.proof.Retold;
import java.util.List;

/// What last year's plans give to this year's achievements: words to begin with, and afterwards what is not mentioned
/// yet. Nothing of it is stored: a proposal is known by standing there untouched.
class LastPlans {

    private final Prose planned;
    private final Retold proposal;
    private final ProseField achievements;
    private final ProposalNote note;
    private final UnmentionedList unmentioned;

    LastPlans(EntryDetails details, ProseField achievements) {
        Revision before = details.isCorrection() ? null : details.lastYear();
        this.achievements = achievements;
        planned = before == null ? Prose.EMPTY : before.content().plans();
        proposal = Retold.of(planned);
        note = new ProposalNote(proposal.left(), this::begin, this::withdraw);
        unmentioned = new UnmentionedList(this::take);
    }

    /// Above the achievements.
    ProposalNote note() {
        return note;
    }

    /// Below the achievements.
    UnmentionedList unmentioned() {
        return unmentioned;
    }

    Retold proposal() {
        return proposal;
    }

    /// Shows what the plans have to say to what is written by now.
    void show() {
        Prose written = achievements.prose();
        boolean proposed = proposal.standsIn(written.source());
        note.show(!planned.isEmpty() && written.isEmpty(), proposed);
        unmentioned.show(written.isEmpty() || proposed ? List.of() : Mentions.missing(planned, written));
    }

    private void begin() {
        if (achievements.prose().isEmpty()) {
            achievements.write(proposal.text());
        }
    }

    private void withdraw() {
        achievements.write(proposal.takenOutOf(achievements.prose().source()));
    }

    private void take(String item) {
        String told = Retold.of(new Prose(item)).text();
        String before = achievements.prose().source();
        achievements.write(before.isEmpty() ? told : before + "\n" + told);
        String added = achievements.prose().source();
        unmentioned.taken(item, () -> {
            boolean untouched = achievements.prose().source().equals(added);
            if (untouched) {
                achievements.write(before);
            }
            return untouched;
        });
    }
}
