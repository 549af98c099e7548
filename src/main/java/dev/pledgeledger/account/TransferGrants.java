package dev.pledgeledger.account;

import dev.pledgeledger.common.DepartmentId;
import dev.pledgeledger.common.Role;
import dev.pledgeledger.common.Texts;
import dev.pledgeledger.organization.DepartmentRow;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Reads roles, departments and days out of the cells of one line.
class TransferGrants {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("u/M/d").withResolverStyle(ResolverStyle.STRICT);

    private final Map<String, DepartmentRow> departments;
    private final LocalDate on;
    private final List<TransferFault> faults;

    /// @param departments that are open, by name
    TransferGrants(Map<String, DepartmentRow> departments, LocalDate on, List<TransferFault> faults) {
        this.departments = departments;
        this.on = on;
        this.faults = faults;
    }

    @Nullable DepartmentId department(TransferLine line, TransferColumn column) {
        String name = line.cell(column);
        if (name.isEmpty()) {
            return null;
        }
        DepartmentRow found = departments.get(name);
        if (found == null) {
            faults.add(TransferFault.of(line, column, "department", name));
            return null;
        }
        return found.id();
    }

    /// Nothing where a cell is at fault, which is said.
    Optional<Grant> grant(TransferLine line) {
        int before = faults.size();
        Optional<Role> role = Arrays.stream(Role.values())
                .filter(each -> Texts.japanese(each.textKey()).equals(line.cell(TransferColumn.ROLE)))
                .findFirst();
        if (role.isEmpty()) {
            faults.add(TransferFault.of(line, TransferColumn.ROLE, "role", line.cell(TransferColumn.ROLE)));
        } else if (role.get() == Role.ADMINISTRATOR) {
            faults.add(TransferFault.of(line, TransferColumn.ROLE, "administrator"));
        }
        DepartmentId place = department(line, TransferColumn.PLACE);
        LocalDate since = day(line, TransferColumn.SINCE);
        LocalDate until = day(line, TransferColumn.UNTIL);
        if (until != null && until.isBefore(on)) {
            faults.add(TransferFault.of(line, TransferColumn.UNTIL, "over"));
        }
        return faults.size() > before
                ? Optional.empty()
                : role.map(each -> new Grant(each, place, since == null ? on : since, until));
    }

    private @Nullable LocalDate day(TransferLine line, TransferColumn column) {
        String cell = line.cell(column);
        if (cell.isEmpty()) {
            return null;
        }
        try {
            return LocalDate.parse(cell.replace('-', '/'), DAY);
        } catch (DateTimeParseException noDay) {
            faults.add(TransferFault.of(line, column, "day", cell));
            return null;
        }
    }
}
