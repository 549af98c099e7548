package dev.pledgeledger.progress;

import dev.pledgeledger.common.PledgeCode;
import dev.pledgeledger.cycle.Cycle;
import dev.pledgeledger.cycle.CycleId;
import dev.pledgeledger.cycle.CycleQueries;
import dev.pledgeledger.pledge.Pledge;
import dev.pledgeledger.pledge.PledgeQueries;
import dev.pledgeledger.report.Departments;
import dev.pledgeledger.report.Report;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Assembles the report of a year from its entries, as it would print now.
@Service
@Transactional(readOnly = true)
@RolesAllowed({"REVIEWER", "SIGNATORY", "ADMINISTRATOR", "AUDITOR", "SYSTEM"})
public class ReportQueries {

    private final Entries entries;
    private final Texts texts;
    private final CycleQueries cycles;
    private final PledgeQueries pledges;
    private final ConcurrenceRequests requests;

    ReportQueries(
            Entries entries, Texts texts, CycleQueries cycles, PledgeQueries pledges, ConcurrenceRequests requests) {
        this.entries = entries;
        this.texts = texts;
        this.cycles = cycles;
        this.pledges = pledges;
        this.requests = requests;
    }

    /// Each entry at its latest revision; one without a revision stands there unrated and without text, a withdrawn
    /// one is only counted.
    public Report assemble(CycleId id) {
        return assemble(id, entry -> true);
    }

    /// Entries in one of these states at their latest revision; others as the public reads them already, and those it
    /// never read not at all.
    public Report assemble(CycleId id, Set<State> states) {
        return assemble(id, entry -> states.contains(entry.state()));
    }

    /// @param asItStands entries to be taken at their latest revision
    private Report assemble(CycleId id, Predicate<Entry> asItStands) {
        Cycle cycle = cycles.find(id).orElseThrow();
        Map<PledgeCode, Map<Integer, List<Report.Entry>>> rows = new TreeMap<>();
        int withdrawn = 0;
        List<Entry> all = entries.of(id);
        Map<RevisionId, Revision> revisions = texts.revisions(all.stream()
                .flatMap(entry -> Stream.of(entry.revision(), entry.published()))
                .filter(Objects::nonNull)
                .toList());
        for (Entry entry : all) {
            if (entry.state() == State.WITHDRAWN) {
                withdrawn++;
            } else if (asItStands.test(entry) || entry.published() != null) {
                RevisionId at = asItStands.test(entry) ? entry.revision() : entry.published();
                rows.computeIfAbsent(entry.code(), code -> new TreeMap<>())
                        .computeIfAbsent(entry.row(), row -> new ArrayList<>())
                        .add(printed(entry, revisions.get(at)));
            }
        }
        return new Report(
                cycle.title(),
                cycle.manifestoTitle(),
                cycle.year(),
                cycle.asOf(),
                null,
                areas(pledges.pledges(cycle.manifesto(), cycle.asOf()), rows),
                withdrawn,
                null);
    }

    /// The keys of entries that are declared to stay unrated this year.
    public Set<String> carriedOver(CycleId id) {
        List<Entry> all = entries.of(id);
        Map<RevisionId, Revision> latest = texts.revisions(
                all.stream().map(Entry::revision).filter(Objects::nonNull).toList());
        return all.stream()
                .filter(entry -> {
                    Revision revision = latest.get(entry.revision());
                    return revision != null && revision.content().carriedOver();
                })
                .map(Entry::key)
                .collect(Collectors.toSet());
    }

    private Report.Entry printed(Entry entry, @Nullable Revision revision) {
        return revision == null
                ? printed(entry, Content.EMPTY, requests.departments(entry))
                : printed(entry, revision.content(), revision.departments());
    }

    private static Report.Entry printed(Entry entry, Content content, Departments departments) {
        return new Report.Entry(
                entry.key(),
                content.rating(),
                content.achievements(),
                content.plans(),
                departments,
                content.programmes(),
                content.sdgs());
    }

    private static List<Report.Area> areas(
            List<Pledge> pledges, Map<PledgeCode, Map<Integer, List<Report.Entry>>> rows) {
        List<Report.Area> areas = new ArrayList<>();
        grouped(pledges.stream().filter(pledge -> rows.containsKey(pledge.code())), Pledge::area)
                .forEach((area, inArea) -> {
                    List<Report.Section> sections = new ArrayList<>();
                    grouped(inArea.stream(), pledge -> pledge.code().section())
                            .forEach((number, inSection) -> sections.add(new Report.Section(
                                    number,
                                    inSection.getFirst().sectionTitle(),
                                    inSection.stream()
                                            .map(pledge -> printed(pledge, rows.getOrDefault(pledge.code(), Map.of())))
                                            .toList())));
                    areas.add(new Report.Area(area.number(), area.title(), sections));
                });
        return areas;
    }

    private static Report.Pledge printed(Pledge pledge, Map<Integer, List<Report.Entry>> rows) {
        return new Report.Pledge(
                pledge.code(),
                pledge.text(),
                rows.values().stream().map(Report.Row::new).toList());
    }

    private static <K> Map<K, List<Pledge>> grouped(Stream<Pledge> pledges, Function<Pledge, K> by) {
        return pledges.collect(Collectors.groupingBy(by, LinkedHashMap::new, Collectors.toList()));
    }
}
