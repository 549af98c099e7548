package dev.pledgeledger.intake;

import dev.pledgeledger.report.Report;
import java.util.ArrayList;
import java.util.List;

/// A repair that a person will often want for a finding, made with one click.
///
/// @param label what it would do, with the names in it
public record QuickMend(String label, Repair repair) {

    /// What can be offered beside a finding; often nothing.
    public static List<QuickMend> of(Checked checked, Report report) {
        if (checked.finding().code() != FindingCode.NAME_WITH_BLANK) {
            return List.of();
        }
        List<QuickMend> offers = new ArrayList<>();
        report.pledges()
                .filter(pledge -> pledge.code().equals(checked.finding().pledge()))
                .flatMap(Report.Pledge::entries)
                .forEach(entry -> DoubtfulName.in(entry).forEach(name -> offers.addAll(of(entry.key(), name))));
        return List.copyOf(offers);
    }

    private static List<QuickMend> of(String key, DoubtfulName name) {
        QuickMend one = new QuickMend(
                "「%s」にする".formatted(name.asOne().getFirst()),
                new Repair.ReplaceNames(name.kind(), key, name.parts(), name.asOne()));
        return name.parts().size() > 1
                ? List.of(one)
                : List.of(
                        one,
                        new QuickMend(
                                "「%s」に分ける".formatted(String.join("」「", name.divided())),
                                new Repair.ReplaceNames(name.kind(), key, name.parts(), name.divided())));
    }
}
