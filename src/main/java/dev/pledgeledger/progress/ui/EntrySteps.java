package dev.pledgeledger.progress.ui;

import dev.pledgeledger.common.DepartmentId;
import dev.pledgeledger.pledge.Pledge;
import dev.pledgeledger.progress.Content;
import dev.pledgeledger.progress.EntryDetails;
import dev.pledgeledger.progress.EntryId;
import dev.pledgeledger.progress.Outcome;
import dev.pledgeledger.progress.PhraseService;
import dev.pledgeledger.progress.ProgressService;
import dev.pledgeledger.progress.RegroupingService;
import dev.pledgeledger.progress.Step;
import dev.pledgeledger.progress.StepRequest;
import java.util.List;
import org.springframework.stereotype.Component;

/// Everything the page of an entry can have done, by the services that do it.
@Component
class EntrySteps {

    private final ProgressService progress;
    private final RegroupingService regrouping;
    private final PhraseService phrases;

    EntrySteps(ProgressService progress, RegroupingService regrouping, PhraseService phrases) {
        this.progress = progress;
        this.regrouping = regrouping;
        this.phrases = phrases;
    }

    Outcome save(EntryDetails details, Content typed) {
        return progress.write(details.entry().id(), details.entry().version(), typed);
    }

    Outcome take(StepRequest request) {
        return request.step() == Step.SPLIT ? regrouping.split(request) : progress.take(request);
    }

    Outcome assign(StepRequest request, List<DepartmentId> achievements, List<DepartmentId> plans) {
        return progress.assign(request.entry(), request.version(), achievements, plans);
    }

    Outcome correctWording(StepRequest request, Content wording) {
        return progress.correctWording(request, wording);
    }

    Outcome move(StepRequest request, Pledge target) {
        return regrouping.move(request, target);
    }

    Outcome join(StepRequest request, EntryId other) {
        return regrouping.join(request, other);
    }

    PhraseService phrases() {
        return phrases;
    }

    Outcome reorder(StepRequest request, boolean up) {
        return regrouping.reorder(request, up);
    }
}
