package dev.pledgeledger.intake;

import dev.pledgeledger.common.PledgeCode;
import java.text.Normalizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The first cell of a row: the code of a pledge and its words.
///
/// @param code null where the cell begins with none: the row then belongs to the pledge above
record PledgeCell(@Nullable PledgeCode code, String text) {

    private static final String HYPHEN = "[-‐‑–−－ー]";
    private static final String NUMBER = "[0-9０-９]{1,3}";
    private static final Pattern CODED =
            Pattern.compile("(" + NUMBER + HYPHEN + NUMBER + HYPHEN + NUMBER + ")(?![0-9０-９])\\s*(.*)");

    static PledgeCell read(String html) {
        String plain = Cells.plain(html);
        Matcher coded = CODED.matcher(plain);
        if (!coded.matches()) {
            return new PledgeCell(null, plain);
        }
        String code = Normalizer.normalize(coded.group(1).replaceAll(HYPHEN, "-"), Normalizer.Form.NFKC);
        return PledgeCode.parse(code)
                .map(parsed -> new PledgeCell(parsed, coded.group(2)))
                .orElseGet(() -> new PledgeCell(null, plain));
    }
}
