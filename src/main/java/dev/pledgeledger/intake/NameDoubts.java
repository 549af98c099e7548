package dev.pledgeledger.intake;

import dev.pledgeledger.common.PledgeCode;
import java.util.List;
import java.util.stream.Collectors;

/// Reports names with a blank that may be one name or two.
final class NameDoubts {

    private NameDoubts() {}

    static void report(List<String> doubtful, TableRow row, PledgeCode pledge, Findings findings) {
        if (!doubtful.isEmpty()) {
            String names = doubtful.stream().map(name -> "「" + name + "」").collect(Collectors.joining());
            findings.add(
                    FindingCode.NAME_WITH_BLANK,
                    row.line(),
                    pledge,
                    "%sは1つの名とも2つの名とも読めます。終わりの語で分けました。確かめてください。".formatted(names));
        }
    }
}
