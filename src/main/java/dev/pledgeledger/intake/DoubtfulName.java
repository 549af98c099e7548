package dev.pledgeledger.intake;

import dev.pledgeledger.intake.Repair.NameKind;
import dev.pledgeledger.report.Report;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// A name of an entry that may be two, or two that may be one, because a blank stands or stood between them.
///
/// @param parts the names as they stand: one with a blank in it, or two
public record DoubtfulName(NameKind kind, List<String> parts) {

    public DoubtfulName {
        parts = List.copyOf(parts);
    }

    static List<DoubtfulName> in(Report.Entry entry) {
        List<DoubtfulName> found = new ArrayList<>();
        add(NameKind.DEPARTMENT, entry.departments().achievements(), found);
        if (!entry.departments().areSame()) {
            add(NameKind.DEPARTMENT, entry.departments().plans(), found);
        }
        add(NameKind.PROGRAMME, entry.programmes(), found);
        return found.stream().distinct().toList();
    }

    private static void add(NameKind kind, List<String> names, List<DoubtfulName> found) {
        for (int i = 0; i < names.size(); i++) {
            if (names.get(i).contains(" ")) {
                found.add(new DoubtfulName(kind, List.of(names.get(i))));
            }
            if (kind == NameKind.DEPARTMENT && i > 0 && NameCell.mayBelongTogether(names.get(i - 1), names.get(i))) {
                found.add(new DoubtfulName(kind, names.subList(i - 1, i + 1)));
            }
        }
    }

    /// As it stood in the file.
    public String shown() {
        return String.join(" ", parts);
    }

    /// Read as one name, without the blank.
    public List<String> asOne() {
        return List.of(shown().replace(" ", ""));
    }

    /// Read as names divided at the blanks.
    public List<String> divided() {
        return Arrays.asList(shown().split(" +"));
    }
}
