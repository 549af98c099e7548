package dev.pledgeledger.publication;

import dev.pledgeledger.report.Comparison;
import dev.pledgeledger.report.Movement;
import dev.pledgeledger.report.Movement.Direction;
import dev.pledgeledger.report.Report;
import dev.pledgeledger.report.Report.Entry;
import dev.pledgeledger.report.Report.Pledge;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What moved since the year before: the figures in a sentence, then each rating that changed, upward ones first.
record Changes(String summary, List<Change> changes) {

    /// @param departments as they were responsible for the achievements
    record Change(Link pledge, String text, List<String> departments, MovementLabel movement) {}

    static @Nullable Changes of(SiteEdition edition) {
        PublishedEdition lastYear = edition.lastYear();
        if (lastYear == null) {
            return null;
        }
        Comparison comparison = Comparison.of(lastYear.report(), edition.report());
        return new Changes(
                SiteText.of(
                        "publication.site.changes.summary",
                        lastYear.yearLabel(),
                        comparison.going(Direction.UP).count(),
                        comparison.going(Direction.DOWN).count(),
                        comparison.going(Direction.SAME).count(),
                        comparison.going(Direction.INCOMPARABLE).count(),
                        comparison.added().size(),
                        comparison.gone().size()),
                Stream.of(Direction.UP, Direction.DOWN, Direction.INCOMPARABLE)
                        .flatMap(comparison::going)
                        .map(movement -> change(edition, movement))
                        .toList());
    }

    private static Change change(SiteEdition edition, Movement movement) {
        Report report = edition.report();
        Pledge pledge = report.pledges()
                .filter(other -> other.code().equals(movement.code()))
                .findFirst()
                .orElseThrow();
        Entry entry = pledge.entries()
                .filter(other -> other.key().equals(movement.key()))
                .findFirst()
                .orElseThrow();
        return new Change(
                new Link(pledge.code().toString(), edition.overview().to(edition.pledge(pledge.code()))),
                pledge.text(),
                entry.departments().printed(report.fiscalYear()),
                Objects.requireNonNull(MovementLabel.ofChange(movement)));
    }
}
