package dev.pledgeledger.signoff;

import dev.pledgeledger.common.PledgeCode;
import dev.pledgeledger.report.Report;
import dev.pledgeledger.signoff.Reconciliation.Fault;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// What a report is expected to hold.
///
/// @param promised the codes of all pledges of the manifesto
/// @param elsewhere codes whose entries are withdrawn or still being worked on
/// @param carriedOver keys of entries declared to stay unrated
public record Expected(Collection<PledgeCode> promised, Set<PledgeCode> elsewhere, Set<String> carriedOver) {

    public Expected {
        promised = List.copyOf(promised);
        elsewhere = Set.copyOf(elsewhere);
        carriedOver = Set.copyOf(carriedOver);
    }

    List<Fault> faults(Report report) {
        List<Fault> faults = new ArrayList<>();
        Set<PledgeCode> present = new HashSet<>();
        Set<PledgeCode> doubled = new TreeSet<>();
        report.pledges()
                .map(Report.Pledge::code)
                .filter(code -> !present.add(code))
                .forEach(doubled::add);
        new TreeSet<>(promised)
                .stream()
                        .filter(code -> !present.contains(code) && !elsewhere.contains(code))
                        .forEach(code -> faults.add(new Fault(Fault.Kind.CODE_MISSING, code.toString())));
        doubled.forEach(code -> faults.add(new Fault(Fault.Kind.CODE_DOUBLED, code.toString())));
        Set<String> keys = new HashSet<>();
        report.entries().forEach(entry -> {
            if (!keys.add(entry.key())) {
                faults.add(new Fault(Fault.Kind.KEY_DOUBLED, entry.key()));
            }
            if (entry.rating() == null && !carriedOver.contains(entry.key())) {
                faults.add(new Fault(Fault.Kind.UNRATED, entry.key()));
            }
            if (entry.departments().achievements().isEmpty()) {
                faults.add(new Fault(Fault.Kind.NO_DEPARTMENT, entry.key()));
            }
        });
        return faults;
    }
}
