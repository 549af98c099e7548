package dev.pledgeledger.publication;

import dev.pledgeledger.report.Report;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/// What the tables of open data are made from. It knows nothing of later editions, so that the files of an edition
/// never change.
///
/// @param history the editions of its year up to this one, oldest first
record DataSource(PublishedEdition edition, List<PublishedEdition> history) {

    Report report() {
        return edition.report();
    }

    Stream<ReportLine> entries() {
        return ReportLine.of(report()).stream();
    }

    /// The lines of all entries together.
    <L> Stream<L> each(Function<ReportLine, List<L>> lines) {
        return entries().flatMap(entry -> lines.apply(entry).stream());
    }
}
