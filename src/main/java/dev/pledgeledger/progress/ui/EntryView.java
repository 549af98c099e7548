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
import dev.pledgeledger.progress.Merge;
import dev.pledgeledger.progress.Outcome;
import dev.pledgeledger.progress.ProgressPaths;
import dev.pledgeledger.progress.Refusal;
import dev.pledgeledger.progress.Step;
import dev.pledgeledger.progress.StepRequest;
import dev.pledgeledger.progress.WorkingCopy;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Map;
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
    private final EditorDesk editors;
    private final ReviewDesk review;
    private final EntryHead head = new EntryHead(header());
    private final QueueLine queue;
    private final EntryNotes notes = new EntryNotes();
    private final Div body = new Div();
    private final StepBar bar = new StepBar(this::ask, this::save);
    private @Nullable EntryDetails shown;
    private @Nullable EntryForm form;
    private @Nullable EntryRail rail;
    private @Nullable Commenting commenting;
    private Comparing comparing;

    EntryView(EntryReads reads, EntrySteps steps, EditorDesk editors, ReviewDesk review) {
        this.review = review;
        queue = new QueueLine(review.entries());
        this.reads = reads;
        this.steps = steps;
        this.editors = editors;
        comparing = new Comparing(reads, ComparisonAddress.EMPTY);
        addClassName("entry-page");
        body.addClassName("entry-body");
        add(head, queue, notes, body, bar);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        queue.enter(event.getLocation().getQueryParameters());
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
        Commenting comments = new Commenting(review, details, this::commented);
        commenting = comments;
        body.removeAll();
        if (writing == null) {
            body.add(comments.in(comparing.reading(details, comments)));
        } else {
            writing.texts().addComponentAtIndex(1, editors.mark(details));
            body.add(reads.lastYear(details), writing.texts());
        }
        EntryRail side = new EntryRail(
                details,
                Optional.ofNullable(writing).map(EntryForm::fields),
                List.of(
                        comments.side(),
                        new DecidersPanel(reads.deciding(details)),
                        new AnswersPanel(details.answers())));
        rail = side;
        reads.evidence(details, () -> side.showHistory(reads.again(details))).ifPresent(side::showEvidence);
        body.add(side);
        if (writing != null) {
            body.add(comparing.beneathForm(details));
        }
        notes.show(details);
        reads.dissents(details).ifPresent(notes::add);
        editors.rescued(details, this::putBack).ifPresent(notes::add);
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
        queue.show(details);
        bar.show(details, queue.following(details.entry().id()));
        if (form != null) {
            form.explain(details);
            editors.proofread(form, details);
        }
        if (rail != null) {
            rail.showHistory(details);
        }
    }

    /// What somebody has said about the entry can change what is possible; its text is the same.
    private void commented() {
        EntryDetails now = reads.again(Objects.requireNonNull(shown));
        if (now.entry().version() == Objects.requireNonNull(shown).entry().version()) {
            refresh(now);
        }
    }

    private void save() {
        saveIfChanged();
    }

    private boolean putBack(Content content) {
        Objects.requireNonNull(form).put(content);
        form.stored();
        return saveIfChanged();
    }

    /// Whether what is typed is stored.
    private boolean saveIfChanged() {
        EntryDetails details = Objects.requireNonNull(shown);
        if (form == null || form.content().equals(details.content())) {
            return true;
        }
        Content typed = form.content();
        return switch (steps.save(details, typed)) {
            case Outcome.Done(var saved) -> {
                form.stored();
                notes.settled();
                EntryDetails now = reads.again(details);
                if (now.entry().version() == saved.version()) {
                    refresh(now);
                } else {
                    merge(now, typed, typed);
                }
                bar.saved(reads.now());
                yield true;
            }
            case Outcome.Refused(var reasons) -> {
                bar.notSaved();
                EntryDetails now = reads.again(details);
                if (EntryNotes.newer(reasons).isPresent() && now.isWritable()) {
                    yield merge(now, details.content(), typed);
                }
                EntryNotes.newer(reasons)
                        .ifPresentOrElse(
                                newer -> notes.overtaken(newer, now.content(), typed)
                                        .offering("progress.oldVersion.open", this::reload),
                                () -> notes.refused(reasons));
                yield false;
            }
        };
    }

    /// Somebody has saved in the meantime. Whether what is typed is stored together with that.
    private boolean merge(EntryDetails stored, Content base, Content typed) {
        String by = stored.workingCopy() == null ? "" : stored.workingCopy().savedBy();
        Merge merge = new Merge(base, stored.content(), typed);
        if (!merge.conflicts().isEmpty()) {
            notes.merging(new MergePanel(by, merge, chosen -> settle(stored, chosen), this::reload));
            return false;
        }
        boolean settled = settle(stored, merge.merged(Map.of()));
        Notices.done(getTranslation("progress.merge.done", by));
        return settled;
    }

    private boolean settle(EntryDetails stored, Content merged) {
        notes.clear();
        refresh(stored);
        boolean settled = putBack(merged);
        if (settled) {
            bar.saved(reads.now());
        }
        return settled;
    }

    private void ask(Step step) {
        if (saveIfChanged() && Objects.requireNonNull(commenting).isSettled()) {
            new StepDialogs(reads, steps, this).ask(step, Objects.requireNonNull(shown));
        }
    }

    @Override
    public List<Refusal> take(Step step, Function<StepRequest, Outcome> how) {
        EntryDetails seen = Objects.requireNonNull(shown);
        StepRequest plain = StepRequest.of(step, seen.entry().id(), seen.entry().version());
        return switch (how.apply(plain)) {
            case Outcome.Done(var entry) -> {
                if (!queue.goesOn(step, entry)) {
                    reload();
                    said(step, entry);
                }
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
