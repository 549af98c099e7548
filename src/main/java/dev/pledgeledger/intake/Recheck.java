package dev.pledgeledger.intake;

import dev.pledgeledger.common.PledgeCode;
import dev.pledgeledger.report.Report;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What is left of the findings of a file after the mending so far, and what the mending itself brought.
public final class Recheck {

    private final Intake intake;
    private final Mending mending;
    /// The doubts before the first mend and after each.
    private final List<List<Doubt>> doubts = new ArrayList<>();

    private Recheck(Intake intake, Mending mending) {
        this.intake = intake;
        this.mending = mending;
        Report report = intake.report();
        doubts.add(Doubts.in(report));
        for (Mend mend : mending.mends()) {
            report = new Mending(List.of(mend)).applied(report);
            doubts.add(mend.isAcceptance() ? doubts.getLast() : Doubts.in(report));
        }
    }

    /// The findings in the order of the file, then the ones that are new.
    public static List<Checked> of(Intake intake, Mending mending) {
        Recheck recheck = new Recheck(intake, mending);
        return Stream.concat(recheck.asRead(), recheck.others()).toList();
    }

    private Stream<Checked> asRead() {
        List<Finding> findings = intake.findings();
        List<Checked> checked = new ArrayList<>();
        for (int i = 0; i < findings.size(); i++) {
            Finding finding = findings.get(i);
            String id = Integer.toString(i);
            boolean seen = stands(finding, 0);
            checked.add(new Checked(id, finding, place(finding), seen, settledBy(id, finding, seen)));
        }
        return checked.stream();
    }

    private Stream<Checked> others() {
        return doubts.getLast().stream()
                .filter(doubt -> intake.findings().stream().noneMatch(doubt::isOf))
                .map(doubt -> new Checked(
                        doubt.id(),
                        doubt.finding(),
                        doubt.key(),
                        true,
                        accepted(doubt.id()).orElse(null)));
    }

    private @Nullable Mend settledBy(String id, Finding finding, boolean seen) {
        Mend accepted = accepted(id).orElse(null);
        if (accepted != null || !seen || stands(finding, doubts.size() - 1)) {
            return accepted;
        }
        int after = doubts.size() - 1;
        while (!stands(finding, after - 1)) {
            after--;
        }
        return mending.mends().get(after - 1);
    }

    private Optional<Mend> accepted(String id) {
        return mending.mends().stream()
                .filter(mend -> mend.settles().contains(id))
                .findFirst();
    }

    private boolean stands(Finding finding, int after) {
        return doubts.get(after).stream().anyMatch(doubt -> doubt.isOf(finding));
    }

    private @Nullable String place(Finding finding) {
        PledgeCode pledge = finding.pledge();
        return doubts.getFirst().stream()
                .filter(doubt -> doubt.isOf(finding))
                .map(Doubt::key)
                .filter(Objects::nonNull)
                .findFirst()
                .or(() -> intake.report()
                        .pledges()
                        .filter(one -> one.code().equals(pledge))
                        .flatMap(one -> one.rows().stream())
                        .filter(row -> finding.code() != FindingCode.SHARED_ROW
                                || row.entries().size() > 1)
                        .flatMap(row -> row.entries().stream())
                        .map(Report.Entry::key)
                        .findFirst())
                .orElse(null);
    }
}
