package dev.pledgeledger.intake;

import dev.pledgeledger.common.PledgeCode;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/// Finds gaps in the numbers of the pledges of a section.
final class MissingCodes {

    private MissingCodes() {}

    /// @param pledges in the order of their codes
    static void report(Collection<PledgeRows> pledges, Findings findings) {
        @Nullable PledgeCode before = null;
        for (PledgeRows pledge : pledges) {
            PledgeCode code = pledge.code();
            for (int number = following(before, code); number < code.number(); number++) {
                PledgeCode missing = new PledgeCode(code.area(), code.section(), number);
                findings.add(
                        FindingCode.MISSING_CODE,
                        pledge.line(),
                        missing,
                        "公約 %s がファイルにありません（%s の前）。".formatted(missing, code));
            }
            before = code;
        }
    }

    private static int following(@Nullable PledgeCode before, PledgeCode code) {
        if (before == null || before.area() != code.area() || before.section() != code.section()) {
            return 1;
        }
        return before.number() + 1;
    }
}
