package dev.pledgeledger.intake;

import dev.pledgeledger.intake.DepartmentBook.Placed;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Looks at the marks of the years, `R7` and `R8～`: how they are spelled and where one seems to be missing.
final class MarkCheck {

    private final Collection<Placed> cells;

    MarkCheck(Collection<Placed> cells) {
        this.cells = cells;
    }

    void report(Findings findings) {
        Stream.of(false, true).forEach(next -> reportSpellings(next, findings));
        cells.stream()
                .filter(placed -> !placed.cell().isMarked())
                .forEach(placed -> placed.cell().unmarked().stream()
                        .filter(this::isOfTheNextYear)
                        .forEach(name -> findings.add(
                                FindingCode.MARK_MISSING,
                                placed.row().line(),
                                placed.pledge().code(),
                                "「%s」はほかでは翌年度の課としてだけ現れますが、ここには年度の印がありません。実績と予定の両方の担当課としました。".formatted(name))));
    }

    private void reportSpellings(boolean next, Findings findings) {
        Map<String, List<Placed>> spellings = cells.stream()
                .flatMap(placed -> placed.cell().marks().stream()
                        .filter(mark -> mark.next() == next)
                        .map(mark -> Map.entry(mark.spelling(), placed)))
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey,
                        LinkedHashMap::new,
                        Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        if (spellings.size() < 2) {
            return;
        }
        Placed second =
                spellings.values().stream().skip(1).findFirst().orElseThrow().getFirst();
        String counts = spellings.entrySet().stream()
                .map(spelling -> "「%s」%d回"
                        .formatted(spelling.getKey(), spelling.getValue().size()))
                .collect(Collectors.joining("、"));
        findings.add(
                FindingCode.MARK_SPELLING,
                second.row().line(),
                second.pledge().code(),
                "%sの印の書き方が%d通りあります（%s）。同じものとして読みました。".formatted(next ? "翌年度" : "当年度", spellings.size(), counts));
    }

    /// Named under the mark of the next year more often than under none, and never under that of the reported year.
    private boolean isOfTheNextYear(String name) {
        long marked = cells.stream()
                .filter(placed -> placed.cell().plans().contains(name))
                .count();
        long unmarked = cells.stream()
                .filter(placed -> placed.cell().unmarked().contains(name))
                .count();
        boolean known =
                cells.stream().anyMatch(placed -> placed.cell().achievements().contains(name));
        return marked > unmarked && !known;
    }
}
