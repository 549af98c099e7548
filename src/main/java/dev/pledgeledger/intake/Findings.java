package dev.pledgeledger.intake;

import dev.pledgeledger.common.PledgeCode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Collects findings while a file is read.
final class Findings {

    private final List<Finding> all = new ArrayList<>();

    void add(FindingCode code, int line, @Nullable PledgeCode pledge, String message) {
        all.add(new Finding(code.severity(), code, line, pledge, message));
    }

    void add(FindingCode code, int line, String message) {
        add(code, line, null, message);
    }

    List<Finding> inOrderOfTheFile() {
        return all.stream().sorted(Comparator.comparingInt(Finding::line)).toList();
    }
}
