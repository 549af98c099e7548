package dev.pledgeledger.intake;

import dev.pledgeledger.common.FiscalYear;
import dev.pledgeledger.report.Departments;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// All department cells of a file: what one cell leaves open, the others often tell.
final class DepartmentBook {

    /// A department cell and where it stands.
    record Placed(TableRow row, PledgeRows pledge, DepartmentCell cell) {}

    private final Map<Integer, Placed> cells = new LinkedHashMap<>();
    private final Spellings spellings;

    DepartmentBook(Collection<PledgeRows> pledges, FiscalYear year, Findings findings) {
        for (PledgeRows pledge : pledges) {
            for (TableRow row : pledge.rows()) {
                cells.put(row.line(), new Placed(row, pledge, DepartmentCell.read(row.cell(Column.DEPARTMENTS), year)));
            }
        }
        spellings = new Spellings(cells.values());
        spellings.report(findings);
        new MarkCheck(cells.values()).report(findings);
        cells.values().forEach(placed -> reportDoubts(placed, findings));
    }

    Departments of(TableRow row) {
        Placed placed = cells.get(row.line());
        if (placed == null) {
            return Departments.same(List.of());
        }
        return new Departments(
                unified(placed.cell().onAchievements()), unified(placed.cell().onPlans()));
    }

    private List<String> unified(Stream<String> names) {
        return names.map(spellings::unified).distinct().toList();
    }

    private static void reportDoubts(Placed placed, Findings findings) {
        if (placed.cell().onAchievements().findAny().isEmpty()) {
            findings.add(
                    FindingCode.DEPARTMENT_MISSING,
                    placed.row().line(),
                    placed.pledge().code(),
                    "担当課が読み取れません。");
        }
        NameDoubts.report(
                placed.cell().doubtful(), placed.row(), placed.pledge().code(), findings);
    }
}
