package dev.pledgeledger.intake;

import dev.pledgeledger.report.Departments;
import java.util.ArrayList;
import java.util.List;

/// Shares the departments of a row out among its entries: one each, in order, the rest to the last.
final class SharedRow {

    private SharedRow() {}

    static List<Departments> share(Departments row, int entries) {
        if (entries == 1) {
            return List.of(row);
        }
        List<Departments> shares = new ArrayList<>();
        for (int i = 0; i < entries; i++) {
            boolean last = i == entries - 1;
            shares.add(sides(share(row.achievements(), i, last), share(row.plans(), i, last)));
        }
        Departments first = shares.getFirst();
        return shares.stream()
                .map(share -> share.achievements().isEmpty() ? first : share)
                .toList();
    }

    private static List<String> share(List<String> names, int index, boolean last) {
        if (index >= names.size()) {
            return List.of();
        }
        return last ? names.subList(index, names.size()) : List.of(names.get(index));
    }

    /// A name on one side only, beyond the pairs, stands on both sides of its entry.
    private static Departments sides(List<String> achievements, List<String> plans) {
        if (achievements.isEmpty()) {
            return Departments.same(plans);
        }
        return plans.isEmpty() ? Departments.same(achievements) : new Departments(achievements, plans);
    }
}
