package dev.pledgeledger.intake;

import dev.pledgeledger.account.Installation;
import dev.pledgeledger.common.DepartmentId;
import dev.pledgeledger.cycle.Cycle;
import dev.pledgeledger.cycle.CycleQueries;
import dev.pledgeledger.organization.DepartmentQueries;
import dev.pledgeledger.organization.DepartmentRow;
import dev.pledgeledger.pledge.PledgeQueries;
import dev.pledgeledger.progress.ScaleService;
import dev.pledgeledger.spreadsheet.Sheet;
import dev.pledgeledger.spreadsheet.Spreadsheet;
import dev.pledgeledger.spreadsheet.SpreadsheetRefused;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// 入力用ブック: hands out the workbook of a department, and reads it when it comes back filled in. Nothing changes here.
@Service
@Transactional(readOnly = true)
@RolesAllowed({"DRAFTER", "REVIEWER"})
public class BookQueries {

    private final BookRights rights;
    private final BookEntries entries;
    private final Installation installation;
    private final CycleQueries cycles;
    private final DepartmentQueries departments;
    private final PledgeQueries pledges;
    private final ScaleService scale;
    private final Clock clock;

    BookQueries(
            BookRights rights,
            BookEntries entries,
            Installation installation,
            CycleQueries cycles,
            DepartmentQueries departments,
            PledgeQueries pledges,
            ScaleService scale,
            Clock clock) {
        this.rights = rights;
        this.entries = entries;
        this.installation = installation;
        this.cycles = cycles;
        this.departments = departments;
        this.pledges = pledges;
        this.scale = scale;
        this.clock = clock;
    }

    /// Whose workbooks the person signed in may have.
    public List<DepartmentRow> departments() {
        return rights.departments();
    }

    /// The year that workbooks are about now.
    public Optional<Cycle> year() {
        return cycles.current().filter(cycle -> cycle.state() != Cycle.State.PUBLISHED);
    }

    /// The workbook of a department for the year under way.
    public BookFile file(DepartmentId department) {
        if (!rights.has(department)) {
            throw new AccessDeniedException("the workbook of department " + department.value() + " is not for her");
        }
        Cycle cycle = year().orElseThrow();
        String name = name(department);
        byte[] file = BookWriter.write(new BookWriter.Order(
                new BookStamp(BookSheets.LAYOUT, installation.mark(), cycle.id(), department),
                new BookGuide(cycle, name, scale.definitions(), LocalDate.now(clock)),
                entries.of(cycle.id(), department),
                pledges.programmes()));
        return new BookFile(
                "入力用ブック_%s_%s.xlsx".formatted(cycle.year().label(), name.replaceAll("[\\p{C}\\\\/:*?\"<>|]", "_")),
                file);
    }

    /// Reads a workbook that came back, and holds it against the ledger.
    public BookReading read(String fileName, byte[] file) {
        try {
            Spreadsheet book = Spreadsheet.read(file);
            Sheet ledger = sheet(book, BookSheets.LEDGER);
            BookStamp stamp = BookStamp.read(ledger).orElseThrow(BookQueries::noneOfOurs);
            Cycle cycle = cycle(stamp);
            checkDepartment(stamp.department());
            BookComparison comparison =
                    new BookComparison(entries.of(cycle.id(), stamp.department()), new HashSet<>(pledges.programmes()));
            comparison.add(new BookReader(sheet(book, BookSheets.ENTRIES), ledger));
            return new BookReading.Read(
                    BookSource.of(fileName, file), cycle, comparison.entries(), comparison.faults());
        } catch (SpreadsheetRefused | BookRefused refused) {
            return new BookReading.Refused(String.valueOf(refused.getMessage()));
        }
    }

    private static Sheet sheet(Spreadsheet book, String name) {
        return book.sheet(name).orElseThrow(BookQueries::noneOfOurs);
    }

    private static BookRefused noneOfOurs() {
        return new BookRefused("この台帳から受け取った入力用ブックではありません。入力用ブックを受け取り直し、そこへ入力してください。");
    }

    private Cycle cycle(BookStamp stamp) {
        if (stamp.layout() != BookSheets.LAYOUT) {
            throw new BookRefused("このブックの様式（第%d版）は、いまの様式（第%d版）と違います。受け取り直し、そこへ入力を写してください。"
                    .formatted(stamp.layout(), BookSheets.LAYOUT));
        }
        if (!stamp.city().equals(installation.mark())) {
            throw new BookRefused("このブックは、別の台帳（別の市、または練習用）のものです。この台帳から受け取ったブックに入力してください。");
        }
        Optional<Cycle> year = year();
        return year.filter(cycle -> cycle.id().equals(stamp.cycle()))
                .orElseThrow(() -> new BookRefused(
                        "このブックは%sのものです。いま入力している年度は%sです。".formatted(label(cycles.find(stamp.cycle())), label(year))));
    }

    private static String label(Optional<Cycle> cycle) {
        return cycle.map(known -> known.year().label()).orElse("別の年度");
    }

    private void checkDepartment(DepartmentId department) {
        if (!rights.has(department)) {
            throw new BookRefused("このブックは%sのものです。あなたが入力できる課のブックではありません。".formatted(name(department)));
        }
    }

    private String name(DepartmentId department) {
        return departments.byIds(List.of(department)).values().stream()
                .map(DepartmentRow::name)
                .findFirst()
                .orElse("別の課");
    }
}
