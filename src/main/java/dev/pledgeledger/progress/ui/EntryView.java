package dev.pledgeledger.progress.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import dev.pledgeledger.common.ui.Notices;
import dev.pledgeledger.common.ui.Page;
import dev.pledgeledger.progress.Content;
import dev.pledgeledger.progress.EntryDetails;
import dev.pledgeledger.progress.EntryId;
import dev.pledgeledger.progress.FieldChange;
import dev.pledgeledger.progress.Outcome;
import dev.pledgeledger.progress.ProgressPaths;
import dev.pledgeledger.progress.ProgressService;
import dev.pledgeledger.progress.Refusal;
import dev.pledgeledger.progress.Step;
import dev.pledgeledger.progress.StepRequest;
import dev.pledgeledger.progress.WorkingCopy;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// One entry: last year beside this year, what there is to decide, and what has happened so far.
@Route(ProgressPaths.ENTRIES + "/:entry")
@StyleSheet("context://styles/entry.css")
@PermitAll
class EntryView extends Page implements BeforeEnterObserver {

    private final EntryReads reads;
    private final ProgressService progress;
    private final Clock clock;
    private final EntryHead head = new EntryHead(header());
    private final Div notes = new Div();
    private final Div body = new Div();
    private final StepBar bar = new StepBar(this::take, this::save);
    private @Nullable EntryDetails shown;
    private @Nullable EntryForm form;
    private @Nullable EntryRail rail;

    EntryView(EntryReads reads, ProgressService progress, Clock clock) {
        this.reads = reads;
        this.progress = progress;
        this.clock = clock;
        addClassName("entry-page");
        notes.addClassName("entry-notes");
        body.addClassName("entry-body");
        add(head, notes, body, bar);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(event.getRouteParameters()
                .get("entry")
                .filter(id -> id.matches("\\d{1,18}"))
                .flatMap(id -> reads.find(new EntryId(Long.parseLong(id))))
                .orElseThrow(NotFoundException::new));
    }

    private void show(EntryDetails details) {
        setPageTitle(details.entry().code() + " " + details.pledge().text());
        EntryForm writing = details.isWritable() ? reads.form(details, this::save) : null;
        form = writing;
        body.removeAll();
        if (writing == null) {
            body.add(new Reading(details));
        } else {
            body.add(new LastYearPanel(details.cycle().year().previous(), details.lastYear()), writing.texts());
        }
        EntryRail side = new EntryRail(details, Optional.ofNullable(writing).map(EntryForm::fields));
        rail = side;
        reads.evidence(details, () -> side.showHistory(reads.again(details))).ifPresent(side::showEvidence);
        body.add(side);
        notes.removeAll();
        details.standingReturn().ifPresent(line -> notes.add(new ReturnBanner(line)));
        WorkingCopy copy = details.workingCopy();
        if (copy != null && writing != null && !copy.authors().isEmpty()) {
            bar.saved(copy.savedAt());
        }
        refresh(details);
    }

    /// Shows the entry as it stands now, around fields that stay as they are.
    private void refresh(EntryDetails details) {
        shown = details;
        head.show(details, LocalDate.now(clock));
        bar.show(details, reads.following(details));
        if (form != null) {
            form.explain(details);
        }
        if (rail != null) {
            rail.showHistory(details);
        }
    }

    private void save() {
        saveIfChanged();
    }

    /// Whether what is typed is stored.
    private boolean saveIfChanged() {
        EntryDetails details = Objects.requireNonNull(shown);
        if (form == null || form.content().equals(details.content())) {
            return true;
        }
        Content typed = form.content();
        return switch (Saving.of(progress, details, typed)) {
            case Outcome.Done done -> {
                bar.saved(clock.instant());
                refresh(reads.again(details));
                yield true;
            }
            case Outcome.Refused(var reasons) -> {
                bar.notSaved();
                notSaved(reasons, typed);
                yield false;
            }
        };
    }

    private void notSaved(List<Refusal> reasons, Content typed) {
        Optional<Refusal.Newer> newer = newer(reasons);
        if (newer.isEmpty()) {
            refused(reasons);
            return;
        }
        EntryDetails stored = reads.again(Objects.requireNonNull(shown));
        OldVersionPanel panel =
                OldVersionPanel.whileWriting(newer.orElseThrow().by(), FieldChange.between(stored.content(), typed));
        if (stored.isWritable()) {
            panel.offering("progress.oldVersion.goOn", () -> {
                notes.removeAll();
                refresh(stored);
                saveIfChanged();
            });
        }
        notes.removeAll();
        notes.add(panel.offering("progress.oldVersion.open", () -> show(reads.again(stored))));
    }

    private void take(Step step) {
        if (!saveIfChanged()) {
            return;
        }
        EntryDetails details = Objects.requireNonNull(shown);
        if (step == Step.ASSIGN) {
            new AssignDialog(
                            details,
                            reads.departments(),
                            (achievements, plans) -> answer(
                                    StepRequest.of(
                                            step,
                                            details.entry().id(),
                                            details.entry().version()),
                                    progress.assign(
                                            details.entry().id(),
                                            details.entry().version(),
                                            achievements,
                                            plans)))
                    .open();
            return;
        }
        dialogs().ask(step, details, this::send);
    }

    private void send(StepRequest request) {
        answer(request, progress.take(request));
    }

    private void answer(StepRequest request, Outcome outcome) {
        EntryDetails details = Objects.requireNonNull(shown);
        switch (outcome) {
            case Outcome.Done done -> {
                show(reads.again(details));
                said(request, done);
            }
            case Outcome.Refused(var reasons) -> {
                if (reasons.equals(List.of(new Refusal.ReasonMissing()))) {
                    dialogs().askReason(request, details, this::send);
                } else {
                    refused(reasons);
                }
            }
        }
    }

    private void said(StepRequest request, Outcome.Done done) {
        String sentence = getTranslation(
                "progress.done." + request.step(), done.entry().code().toString());
        boolean undoable =
                request.step() == Step.SUBMIT && Objects.requireNonNull(shown).mayTake(Step.PULL_BACK);
        if (undoable) {
            Notices.done(sentence, () -> take(Step.PULL_BACK));
        } else {
            Notices.done(sentence);
        }
    }

    private void refused(List<Refusal> reasons) {
        Optional<Refusal.Newer> newer = newer(reasons);
        if (newer.isPresent()) {
            notes.removeAll();
            notes.add(OldVersionPanel.whileDeciding(
                            newer.orElseThrow().by(), newer.orElseThrow().differences())
                    .offering("progress.oldVersion.open", () -> show(reads.again(Objects.requireNonNull(shown)))));
            return;
        }
        Notices.attention(getTranslation(
                "progress.refused",
                String.join(getTranslation("common.why.separator"), new RefusalTexts(getLocale()).of(reasons))));
        if (form == null) {
            show(reads.again(Objects.requireNonNull(shown)));
        }
    }

    private static Optional<Refusal.Newer> newer(List<Refusal> reasons) {
        return reasons.stream()
                .filter(Refusal.Newer.class::isInstance)
                .map(Refusal.Newer.class::cast)
                .findFirst();
    }

    private StepDialogs dialogs() {
        return new StepDialogs(this, LocalDate.now(clock));
    }
}
