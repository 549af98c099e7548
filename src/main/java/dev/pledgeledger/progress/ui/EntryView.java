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
import dev.pledgeledger.progress.Entry;
import dev.pledgeledger.progress.EntryDetails;
import dev.pledgeledger.progress.EntryId;
import dev.pledgeledger.progress.Outcome;
import dev.pledgeledger.progress.ProgressPaths;
import dev.pledgeledger.progress.Refusal;
import dev.pledgeledger.progress.Step;
import dev.pledgeledger.progress.StepRequest;
import dev.pledgeledger.progress.WorkingCopy;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// One entry: last year beside this year, what there is to decide, and what has happened so far.
@Route(ProgressPaths.ENTRIES + "/:entry")
@StyleSheet("context://styles/entry.css")
@PermitAll
class EntryView extends Page implements BeforeEnterObserver, Taking {

    private final EntryReads reads;
    private final EntrySteps steps;
    private final EntryHead head = new EntryHead(header());
    private final EntryNotes notes = new EntryNotes();
    private final Div body = new Div();
    private final StepBar bar = new StepBar(this::ask, this::save);
    private @Nullable EntryDetails shown;
    private @Nullable EntryForm form;
    private @Nullable EntryRail rail;
    private Comparing comparing;

    EntryView(EntryReads reads, EntrySteps steps) {
        this.reads = reads;
        this.steps = steps;
        comparing = new Comparing(reads, ComparisonAddress.EMPTY);
        addClassName("entry-page");
        body.addClassName("entry-body");
        add(head, notes, body, bar);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        comparing =
                new Comparing(reads, ComparisonAddress.read(event.getLocation().getQueryParameters()));
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
            body.add(comparing.reading(details));
        } else {
            body.add(LastYearPanel.beside(details), writing.texts(), comparing.beneathForm(details));
        }
        EntryRail side = new EntryRail(
                details,
                Optional.ofNullable(writing).map(EntryForm::fields),
                List.of(new DecidersPanel(reads.deciding(details)), new AnswersPanel(details.answers())));
        rail = side;
        reads.evidence(details, () -> side.showHistory(reads.again(details))).ifPresent(side::showEvidence);
        body.add(side);
        notes.show(details);
        WorkingCopy copy = details.workingCopy();
        if (copy != null && writing != null && !copy.authors().isEmpty()) {
            bar.saved(copy.savedAt());
        }
        refresh(details);
    }

    /// Shows the entry as it stands now, around fields that stay as they are.
    private void refresh(EntryDetails details) {
        shown = details;
        head.show(details, reads.today());
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
        return switch (steps.save(details, typed)) {
            case Outcome.Done done -> {
                notes.settled();
                refresh(reads.again(details));
                bar.saved(reads.now());
                yield true;
            }
            case Outcome.Refused(var reasons) -> {
                bar.notSaved();
                EntryNotes.newer(reasons)
                        .ifPresentOrElse(newer -> overtaken(newer, typed), () -> notes.refused(reasons));
                yield false;
            }
        };
    }

    private void overtaken(Refusal.Newer newer, Content typed) {
        EntryDetails stored = reads.again(Objects.requireNonNull(shown));
        OldVersionPanel panel = notes.overtaken(newer, stored.content(), typed);
        if (stored.isWritable()) {
            panel.offering("progress.oldVersion.goOn", () -> {
                notes.clear();
                refresh(stored);
                saveIfChanged();
            });
        }
        panel.offering("progress.oldVersion.open", this::reload);
    }

    private void ask(Step step) {
        if (saveIfChanged()) {
            new StepDialogs(reads, steps, this).ask(step, Objects.requireNonNull(shown));
        }
    }

    @Override
    public List<Refusal> take(Step step, Function<StepRequest, Outcome> how) {
        EntryDetails seen = Objects.requireNonNull(shown);
        StepRequest plain = StepRequest.of(step, seen.entry().id(), seen.entry().version());
        return switch (how.apply(plain)) {
            case Outcome.Done(var entry) -> {
                reload();
                said(step, entry);
                yield List.of();
            }
            case Outcome.Refused(var reasons) -> reasons;
        };
    }

    private void said(Step step, Entry entry) {
        String sentence = getTranslation("progress.done." + step, entry.code().toString());
        Objects.requireNonNull(shown)
                .undoing(step)
                .ifPresentOrElse(undo -> Notices.done(sentence, () -> ask(undo)), () -> Notices.done(sentence));
    }

    @Override
    public void refused(List<Refusal> reasons) {
        Optional<Refusal.Newer> newer = EntryNotes.newer(reasons);
        if (newer.isPresent()) {
            notes.overtaken(newer.orElseThrow()).offering("progress.oldVersion.open", this::reload);
            return;
        }
        if (form == null) {
            reload();
        }
        notes.refused(reasons);
    }

    @Override
    public void reload() {
        show(reads.again(Objects.requireNonNull(shown)));
    }
}
