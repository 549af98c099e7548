package dev.pledgeledger.publication;

import dev.pledgeledger.common.Wareki;
import dev.pledgeledger.report.Comparison;
import dev.pledgeledger.report.Movement;
import dev.pledgeledger.report.Movement.Direction;
import dev.pledgeledger.report.Report;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// 議会資料: department by department what is rated D or E with its next step, and what moved since last year.
final class CouncilPack {

    private final Report report;
    private final Map<String, Movement> moved;

    private CouncilPack(Report report, @Nullable Report lastYear) {
        this.report = report;
        this.moved = lastYear == null
                ? Map.of()
                : Comparison.of(lastYear, report).movements().stream()
                        .collect(Collectors.toMap(Movement::key, Function.identity()));
    }

    /// @param source what the pack was made from, in words
    static Sheet of(Report report, @Nullable Report lastYear, String source, Instant moment) {
        CouncilPack pack = new CouncilPack(report, lastYear);
        List<Sheet.Part> parts = new ArrayList<>();
        Map<String, List<CouncilLine>> departments = pack.departments();
        parts.add(pack.overview(source, departments));
        departments.forEach((name, lines) -> parts.add(part("department-" + parts.size(), name, lines)));
        return new Sheet(
                SiteText.of("publication.council.title"),
                SiteText.of(
                        "publication.council.about",
                        report.title(),
                        report.fiscalYear().label(),
                        Wareki.day(report.asOf())),
                moment,
                true,
                parts);
    }

    private Sheet.Part overview(String source, Map<String, List<CouncilLine>> departments) {
        List<CouncilLine> all =
                departments.values().stream().flatMap(List::stream).toList();
        return TallySheet.part(
                "overview",
                SiteText.of("publication.council.overview"),
                report,
                source,
                SiteText.of(
                        "publication.council.behind",
                        all.stream().filter(CouncilLine::isBehind).count()),
                SiteText.of("publication.council.moved", count(all, Direction.UP), count(all, Direction.DOWN)),
                SiteText.of("publication.council.rule"));
    }

    private static long count(List<CouncilLine> lines, Direction direction) {
        return lines.stream().filter(line -> line.goes(direction)).count();
    }

    /// Departments in the lead, in the order of the report, with what the council asks about; the others are left out.
    private Map<String, List<CouncilLine>> departments() {
        return report.pledges()
                .flatMap(pledge ->
                        pledge.entries().map(entry -> new CouncilLine(pledge, entry, moved.get(entry.key()))))
                .filter(line -> line.isBehind() || line.goes(Direction.UP) || line.goes(Direction.DOWN))
                .collect(Collectors.groupingBy(CouncilLine::lead, LinkedHashMap::new, Collectors.toList()));
    }

    private static Sheet.Part part(String id, String department, List<CouncilLine> lines) {
        return Sheet.Part.of(
                id,
                department.isEmpty() ? SiteText.of("signoff.fault.NO_DEPARTMENT") : department,
                new Sheet.Table(
                        "council",
                        Stream.of("pledge", "rating", "moved.head", "next")
                                .map(head -> SiteText.of("publication.council." + head))
                                .toList(),
                        lines.stream().map(CouncilLine::cells).toList()));
    }
}
