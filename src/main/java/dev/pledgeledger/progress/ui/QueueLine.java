package dev.pledgeledger.progress.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import dev.pledgeledger.common.ui.Notices;
import dev.pledgeledger.progress.Entry;
import dev.pledgeledger.progress.EntryDetails;
import dev.pledgeledger.progress.EntryFilter;
import dev.pledgeledger.progress.EntryId;
import dev.pledgeledger.progress.EntryQueries;
import dev.pledgeledger.progress.ProgressPaths;
import dev.pledgeledger.progress.Step;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Where somebody stands in the queue of reviews from which she opened an entry, and which keys work on it. After a
/// decision the page goes on to the next entry. Takes no room for those who came another way.
class QueueLine extends Composite<Div> {

    private static final Set<Step> GOING_ON = EnumSet.of(Step.APPROVE, Step.RETURN);
    private static final List<String> KEYS = List.of("forward", "back", "comment", "next");

    private final EntryQueries entries;
    private @Nullable ReviewQueue queue;

    QueueLine(EntryQueries entries) {
        this.entries = entries;
        getContent().addClassName("queue-line");
        setVisible(false);
    }

    void enter(QueryParameters parameters) {
        queue = ReviewQueue.of(parameters).orElse(null);
        setVisible(queue != null);
    }

    void show(EntryDetails details) {
        ReviewQueue from = queue;
        if (from == null) {
            return;
        }
        List<EntryId> all = entries.ids(from.filter());
        int place = all.indexOf(details.entry().id()) + 1;
        getContent().removeAll();
        Anchor list = new Anchor(
                new Location(ProgressPaths.REVIEW, from.written()).getPathWithQueryParameters(),
                place == 0
                        ? getTranslation("progress.queue.left", all.size())
                        : getTranslation("progress.queue.place", all.size(), place));
        getContent().add(list);
        KEYS.forEach(key -> getContent().add(new Span(getTranslation("progress.queue.key." + key))));
    }

    /// The next entry that waits for the person signed in, here or wherever she came from.
    Optional<Location> following(EntryId entry) {
        ReviewQueue from = queue;
        return from == null
                ? entries.after(entry, EntryFilter.ofAnyYear().of(EntryFilter.Whose.MY_TURN))
                        .map(next -> new Location(ProgressPaths.of(next)))
                : entries.after(entry, from.filter().of(EntryFilter.Whose.MY_TURN))
                        .map(from::of);
    }

    /// Goes on to the next entry after a decision, or back to the list after the last one.
    ///
    /// @return whether the page has been left
    boolean goesOn(Step step, Entry decided) {
        ReviewQueue from = queue;
        if (from == null || !GOING_ON.contains(step)) {
            return false;
        }
        Notices.done(getTranslation("progress.done." + step, decided.code().toString()));
        following(decided.id()).ifPresentOrElse(QueueLine::go, from::show);
        return true;
    }

    static void go(Location next) {
        UI.getCurrent().navigate(next.getPath(), next.getQueryParameters());
    }
}
