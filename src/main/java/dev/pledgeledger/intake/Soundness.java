package dev.pledgeledger.intake;

import dev.pledgeledger.common.Wareki;
import java.util.List;
import java.util.Optional;

/// Whether the lines of a file make a whole report. What is not whole is refused, not guessed at.
final class Soundness {

    private final List<Line> lines;

    private Soundness(List<Line> lines) {
        this.lines = lines;
    }

    static Optional<IntakeRefusal> refusal(List<Line> lines) {
        Soundness soundness = new Soundness(lines);
        return soundness.noTable().or(soundness::cutRow).or(soundness::noTotals).or(soundness::noFiscalYear);
    }

    private Optional<IntakeRefusal> noTable() {
        boolean heads = lines.stream().anyMatch(Line.ColumnHeads.class::isInstance);
        boolean rows = lines.stream().anyMatch(Line.Row.class::isInstance);
        return heads && rows ? Optional.empty() : Optional.of(new IntakeRefusal.NoTable());
    }

    private Optional<IntakeRefusal> cutRow() {
        for (Line line : lines) {
            if (line instanceof Line.Row row) {
                Integer missing = row.firstMissing();
                if (missing != null) {
                    return Optional.of(new IntakeRefusal.CellsMissing(row.number(), missing));
                }
            }
        }
        return Optional.empty();
    }

    private Optional<IntakeRefusal> noTotals() {
        boolean totals = lines.stream().anyMatch(line -> line instanceof Line.PrintedTotal total && total.isSum());
        return totals
                ? Optional.empty()
                : Optional.of(new IntakeRefusal.Truncated(lines.getLast().number()));
    }

    private Optional<IntakeRefusal> noFiscalYear() {
        return lines.stream()
                .filter(Line.ColumnHeads.class::isInstance)
                .map(Line.ColumnHeads.class::cast)
                .findFirst()
                .filter(heads ->
                        Wareki.fiscalYearIn(heads.head(Column.ACHIEVEMENTS)).isEmpty())
                .map(heads -> new IntakeRefusal.NoFiscalYear(heads.number()));
    }
}
