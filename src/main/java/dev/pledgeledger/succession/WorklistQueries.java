package dev.pledgeledger.succession;

import dev.pledgeledger.common.DepartmentId;
import dev.pledgeledger.common.PledgeCode;
import dev.pledgeledger.cycle.Cycle;
import dev.pledgeledger.cycle.CycleId;
import dev.pledgeledger.cycle.CycleQueries;
import dev.pledgeledger.organization.DepartmentQueries;
import dev.pledgeledger.organization.DepartmentRow;
import dev.pledgeledger.organization.Reorganisation;
import dev.pledgeledger.organization.ReorganisationId;
import dev.pledgeledger.organization.ReorganisationLine;
import dev.pledgeledger.organization.ReorganisationQueries;
import dev.pledgeledger.pledge.Pledge;
import dev.pledgeledger.pledge.PledgeQueries;
import dev.pledgeledger.progress.Concerned;
import dev.pledgeledger.progress.SuccessionQueries;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Reads the worklist of a reorganisation that is planned; of one that was applied nothing is left to do.
@Service
@Transactional(readOnly = true)
@RolesAllowed({"REVIEWER", "ADMINISTRATOR", "AUDITOR", "SYSTEM"})
public class WorklistQueries {

    private final ReorganisationQueries reorganisations;
    private final DepartmentQueries departments;
    private final SuccessionQueries entries;
    private final Choices choices;
    private final CycleQueries cycles;
    private final PledgeQueries pledges;

    WorklistQueries(
            ReorganisationQueries reorganisations,
            DepartmentQueries departments,
            SuccessionQueries entries,
            Choices choices,
            CycleQueries cycles,
            PledgeQueries pledges) {
        this.reorganisations = reorganisations;
        this.departments = departments;
        this.entries = entries;
        this.choices = choices;
        this.cycles = cycles;
        this.pledges = pledges;
    }

    public Optional<Worklist> find(ReorganisationId id) {
        return reorganisations.find(id).map(this::worklist);
    }

    private Worklist worklist(Reorganisation reorganisation) {
        if (reorganisation.isApplied()) {
            return new Worklist(reorganisation, List.of());
        }
        List<DepartmentId> old = reorganisation.plan().lines().stream()
                .map(ReorganisationLine::old)
                .toList();
        List<Concerned> concerned = entries.of(old);
        Outlook outlook = new Outlook(reorganisation.plan(), names(), choices.of(reorganisation.id()));
        Map<CycleId, Map<PledgeCode, String>> words = words(concerned);
        List<WorkLine> lines = new ArrayList<>();
        for (Concerned each : concerned) {
            String text = words.getOrDefault(each.entry().cycle(), Map.of())
                    .getOrDefault(each.entry().code(), "");
            each.entry()
                    .responsible()
                    .filter(old::contains)
                    .forEach(department -> lines.add(outlook.line(each, department, text)));
        }
        lines.sort(Comparator.comparingInt(line -> old.indexOf(line.place().old())));
        return new Worklist(reorganisation, new Suggestions(lines, entries.neighbours(concerned)).made());
    }

    private Map<DepartmentId, DepartmentRow> names() {
        return departments.all().stream().collect(Collectors.toMap(DepartmentRow::id, row -> row));
    }

    private Map<CycleId, Map<PledgeCode, String>> words(List<Concerned> concerned) {
        Map<CycleId, Map<PledgeCode, String>> words = new HashMap<>();
        for (Concerned each : concerned) {
            words.computeIfAbsent(each.entry().cycle(), this::words);
        }
        return words;
    }

    private Map<PledgeCode, String> words(CycleId cycle) {
        Cycle year = cycles.find(cycle).orElseThrow();
        return pledges.pledges(year.manifesto(), year.asOf()).stream()
                .collect(Collectors.toMap(Pledge::code, Pledge::text));
    }
}
