package dev.pledgeledger.publication;

import dev.pledgeledger.audit.AuditLine;
import dev.pledgeledger.audit.AuditQueries;
import dev.pledgeledger.audit.Subject;
import dev.pledgeledger.cycle.CycleId;
import dev.pledgeledger.progress.EntryFilter;
import dev.pledgeledger.progress.EntryQueries;
import dev.pledgeledger.progress.EntryRow;
import dev.pledgeledger.progress.State;
import dev.pledgeledger.progress.Step;
import jakarta.annotation.security.RolesAllowed;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Corrections under way: what was opened again in a published year, and how far it has come.
@Service
@Transactional(readOnly = true)
@RolesAllowed({"REVIEWER", "SIGNATORY", "ADMINISTRATOR", "AUDITOR"})
public class CorrectionQueries {

    private static final Set<State> UNDER_WAY = EnumSet.complementOf(EnumSet.of(State.PUBLISHED, State.WITHDRAWN));
    private static final Map<String, Step> BEGINNINGS = Map.of(
            Step.CORRECT.name(), Step.CORRECT,
            Step.CORRECT_WORDING.name(), Step.CORRECT_WORDING);

    private final EntryQueries entries;
    private final AuditQueries audit;

    CorrectionQueries(EntryQueries entries, AuditQueries audit) {
        this.entries = entries;
        this.audit = audit;
    }

    /// How many entries of a year are not published or withdrawn.
    public int underWay(CycleId cycle) {
        return entries.count(EntryFilter.of(cycle).in(UNDER_WAY));
    }

    /// In the order of the report.
    public List<CorrectionRow> of(CycleId cycle) {
        List<EntryRow> rows = entries.rows(EntryFilter.of(cycle).in(UNDER_WAY), 0, Integer.MAX_VALUE);
        Map<Long, CorrectionRow.Begun> begun =
                audit
                        .about(
                                Subject.Kind.ENTRY,
                                rows.stream().map(row -> row.id().value()).toList())
                        .stream()
                        .filter(line -> BEGINNINGS.containsKey(line.action()))
                        .collect(Collectors.toMap(
                                line -> Objects.requireNonNull(line.subject().id()),
                                CorrectionQueries::begun,
                                (earlier, later) -> later));
        return rows.stream()
                .map(row -> new CorrectionRow(row, begun.get(row.id().value())))
                .toList();
    }

    private static CorrectionRow.Begun begun(AuditLine line) {
        return new CorrectionRow.Begun(
                Objects.requireNonNull(BEGINNINGS.get(line.action())),
                Objects.requireNonNullElse(line.reason(), ""),
                line.who().name(),
                line.at());
    }
}
