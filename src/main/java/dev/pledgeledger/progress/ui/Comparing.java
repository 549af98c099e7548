package dev.pledgeledger.progress.ui;

import com.vaadin.flow.component.details.Details;
import dev.pledgeledger.progress.EntryDetails;
import dev.pledgeledger.progress.EntryId;
import dev.pledgeledger.progress.Version;
import dev.pledgeledger.progress.Versions;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What somebody compares while she is on the page of an entry. What she had read before she came stays her starting
/// point until she leaves, whatever becomes of the entry in the meantime.
class Comparing {

    private final EntryReads reads;
    private ComparisonAddress address;
    private @Nullable Version before;
    private boolean begun;

    Comparing(EntryReads reads, ComparisonAddress address) {
        this.reads = reads;
        this.address = address;
    }

    /// For somebody who reads and decides; from now on she has read what is newest.
    ///
    /// @param remarking what can be remarked on
    Reading reading(EntryDetails details, Remarking remarking) {
        Versions versions = versions(details);
        reads.opened(details, versions);
        Reading reading =
                new Reading(details, versions, chosen -> choose(details.entry().id(), chosen), remarking);
        if (!address.isEmpty()) {
            Optional<Version> left = left(versions);
            Optional<Version> right = right(versions);
            if (left.isPresent() && right.isPresent()) {
                reading.compare(left.orElseThrow(), right.orElseThrow());
            } else {
                reading.refuse();
            }
        }
        return reading;
    }

    /// For somebody who writes: folded until she asks, or the address does.
    Details beneathForm(EntryDetails details) {
        Details fold = new Details();
        fold.setSummaryText(fold.getTranslation("progress.comparison.fold"));
        fold.addClassName("version-fold");
        fold.addOpenedChangeListener(change -> {
            fold.removeAll();
            if (change.isOpened()) {
                fill(fold, details);
            }
        });
        fold.setOpened(!address.isEmpty());
        return fold;
    }

    private void fill(Details fold, EntryDetails details) {
        Versions versions = versions(details);
        VersionComparison comparison = new VersionComparison(
                versions,
                (left, right) -> choose(details.entry().id(), address.choosing(left.key(), right.key())),
                Remarking.NONE);
        if (left(versions).isEmpty() || right(versions).isEmpty()) {
            fold.add(new UnknownVersion());
        }
        comparison.show(
                left(versions).orElseGet(versions::lastYear), right(versions).orElseGet(versions::newest));
        fold.add(comparison);
    }

    private Versions versions(EntryDetails details) {
        Versions versions = reads.versions(details);
        if (!begun) {
            before = versions.lastRead();
            begun = true;
        }
        return versions.since(before);
    }

    private Optional<Version> left(Versions versions) {
        return address.left().isEmpty() ? Optional.of(versions.lastYear()) : versions.find(address.left());
    }

    private Optional<Version> right(Versions versions) {
        return address.right().isEmpty() ? Optional.of(versions.newest()) : versions.find(address.right());
    }

    private void choose(EntryId entry, ComparisonAddress chosen) {
        address = address.choosing(chosen.left(), chosen.right());
        address.write(entry);
    }
}
