package dev.pledgeledger.intake;

import dev.pledgeledger.common.PledgeCode;
import java.util.Collection;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Gathers the rows of a file under their pledges, in the order of the codes.
final class Outline {

    private final Findings findings;
    private final Headings headings;
    private final SortedMap<PledgeCode, PledgeRows> pledges = new TreeMap<>();
    private @Nullable PledgeRows current;

    Outline(Findings findings) {
        this.findings = findings;
        this.headings = new Headings(findings);
    }

    Headings headings() {
        return headings;
    }

    Collection<PledgeRows> pledges() {
        return pledges.values();
    }

    void add(Line.Row line) {
        TableRow row = TableRow.of(line, current == null ? null : current.code(), findings);
        PledgeCode code = row.pledge().code();
        PledgeRows pledge = code == null ? current : open(code, row);
        if (pledge == null) {
            findings.add(FindingCode.ROW_WITHOUT_PLEDGE, row.line(), "この行より上に公約がありません。行を取り込みませんでした。");
            return;
        }
        current = pledge;
        headings.bind(pledge.code(), row.line());
        pledge.add(row);
    }

    private PledgeRows open(PledgeCode code, TableRow row) {
        String text = row.pledge().text();
        PledgeRows pledge = pledges.computeIfAbsent(code, unseen -> new PledgeRows(unseen, text));
        if (!Cells.withoutBlanks(pledge.text()).equals(Cells.withoutBlanks(text))) {
            findings.add(
                    FindingCode.CODE_CONFLICT,
                    row.line(),
                    code,
                    "公約 %s が、%d行目と違う文「%s」で再び現れます。先の文とし、行はその公約の続きとしました。".formatted(code, pledge.line(), text));
        }
        return pledge;
    }

    void close() {
        headings.close();
        pledges.values().stream().filter(pledge -> pledge.lines().size() > 1).forEach(this::reportDoubled);
    }

    private void reportDoubled(PledgeRows pledge) {
        String lines = pledge.lines().stream().map(String::valueOf).collect(Collectors.joining("、"));
        findings.add(
                FindingCode.DOUBLED_CODE,
                pledge.lines().get(1),
                pledge.code(),
                "公約 %s の番号と文が%d回（%s行目）現れます。1つの公約の続く行としました。"
                        .formatted(pledge.code(), pledge.lines().size(), lines));
    }
}
