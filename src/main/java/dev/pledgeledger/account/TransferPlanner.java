package dev.pledgeledger.account;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import dev.pledgeledger.common.DepartmentId;
import dev.pledgeledger.common.Role;
import dev.pledgeledger.common.StaffId;
import dev.pledgeledger.organization.DepartmentQueries;
import dev.pledgeledger.organization.DepartmentRow;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Holds a file of transfers against the staff as it is. For a person in the file its lines are all that she is from
/// that day on; whoever is not in it stays what she is.
@Component
class TransferPlanner {

    private final StaffMembers staff;
    private final Memberships memberships;
    private final PlannedPostings postings;
    private final DepartmentQueries departments;

    TransferPlanner(
            StaffMembers staff, Memberships memberships, PlannedPostings postings, DepartmentQueries departments) {
        this.staff = staff;
        this.memberships = memberships;
        this.postings = postings;
        this.departments = departments;
    }

    TransferPlan plan(TransferFile file, LocalDate on) {
        List<TransferFault> faults = new ArrayList<>(file.faults());
        if (!faults.isEmpty()) {
            return new TransferPlan(on, file.shiftJis(), List.of(), faults);
        }
        Map<String, DepartmentRow> open = departments.open().stream()
                .collect(toMap(DepartmentRow::name, row -> row, (first, second) -> first, LinkedHashMap::new));
        TransferNames names = new TransferNames(departments.all());
        TransferGrants grants = new TransferGrants(open, on, faults);
        List<Move> moves = new ArrayList<>();
        file.lines().stream()
                .collect(groupingBy(TransferLine::login, LinkedHashMap::new, toList()))
                .forEach((login, lines) -> move(login, lines, grants, faults)
                        .map(wanted -> differences(wanted, on, lines.getFirst(), names, faults))
                        .ifPresent(moves::add));
        return new TransferPlan(on, file.shiftJis(), moves, faults);
    }

    /// What the lines of one person ask for.
    private record Wanted(@Nullable StaffMember before, String login, StaffDetails details, List<Grant> grants) {}

    private Optional<Wanted> move(
            String login, List<TransferLine> lines, TransferGrants read, List<TransferFault> faults) {
        int before = faults.size();
        TransferLine first = lines.getFirst();
        if (!Logins.isOne(login)) {
            lines.forEach(line -> faults.add(TransferFault.of(line, TransferColumn.LOGIN, "login")));
            return Optional.empty();
        }
        Optional<StaffMember> member = staff.findByLogin(login);
        if (member.filter(known -> !known.active()).isPresent()) {
            faults.add(TransferFault.of(first, TransferColumn.LOGIN, "inactive", login));
        }
        if (first.cell(TransferColumn.NAME).isEmpty()) {
            faults.add(new TransferFault(
                    first.number(), TransferColumn.NAME, AccountRefusal.NAME_MISSING.textKey(), List.of()));
        }
        DepartmentId home = read.department(first, TransferColumn.DEPARTMENT);
        List<Grant> grants = new ArrayList<>();
        for (TransferLine line : lines) {
            for (TransferColumn column : List.of(TransferColumn.NAME, TransferColumn.POST, TransferColumn.DEPARTMENT)) {
                if (!line.cell(column).equals(first.cell(column))) {
                    faults.add(TransferFault.of(line, column, "different", first.number()));
                }
            }
            if (line.hasRole()) {
                read.grant(line).ifPresent(grant -> {
                    GrantRules.faults(
                                    grants.stream()
                                            .map(other -> Membership.of(Membership.NOBODY, other))
                                            .toList(),
                                    grant)
                            .forEach(refusal -> faults.add(TransferFault.of(line, refusal)));
                    grants.add(grant);
                });
            } else if (lines.size() > 1) {
                faults.add(TransferFault.of(line, TransferColumn.ROLE, "roleMissing"));
            }
        }
        StaffDetails details = new StaffDetails(first.cell(TransferColumn.NAME), first.cell(TransferColumn.POST), home);
        return faults.size() > before
                ? Optional.empty()
                : Optional.of(new Wanted(member.orElse(null), login, details, grants));
    }

    private Move differences(
            Wanted wanted, LocalDate on, TransferLine line, TransferNames names, List<TransferFault> faults) {
        StaffMember before = wanted.before();
        StaffId id = before == null ? null : before.known();
        List<Membership> held = id == null
                ? List.of()
                : memberships.findByStaffIdOrderById(id).stream()
                        .filter(each -> !isOver(each, on))
                        .toList();
        if (held.stream().anyMatch(each -> each.role() == Role.ADMINISTRATOR)) {
            faults.add(TransferFault.of(line, TransferColumn.LOGIN, "administrator"));
        }
        List<PlannedPostings.Due> planned = id == null ? List.of() : postings.of(id);
        StaffDetails expected =
                before == null ? null : ExpectedDetails.of(before, planned, on).then();
        List<Move.Difference> differences = new ArrayList<>(names.details(expected, wanted.details()));
        List<Grant> grants = new ArrayList<>(wanted.grants());
        List<Move.Ending> endings = new ArrayList<>();
        for (Membership each : held) {
            Optional<Grant> goesOn = grants.stream()
                    .filter(grant -> grant.isOfTheRole(each)
                            && each.overlaps(grant)
                            && later(grant.since(), on).equals(later(each.since(), on)))
                    .findFirst();
            goesOn.ifPresent(grants::remove);
            LocalDate lastDay = goesOn.map(Grant::until).orElse(null);
            if (goesOn.isEmpty()) {
                LocalDate last = each.since().isBefore(on)
                        ? on.minusDays(1)
                        : each.since().minusDays(1);
                endings.add(new Move.Ending(Objects.requireNonNull(each.id()), last));
                differences.add(Move.Difference.of(Move.Kind.ENDED, names.of(each.role(), each.departmentId()), last));
            } else if (!Objects.equals(lastDay, each.until())) {
                endings.add(new Move.Ending(Objects.requireNonNull(each.id()), lastDay));
                differences.add(Move.Difference.of(
                        Move.Kind.LAST_DAY,
                        names.of(each.role(), each.departmentId()),
                        lastDay == null ? "" : lastDay));
            }
        }
        grants.replaceAll(grant -> grant.notBefore(on));
        grants.forEach(grant -> differences.add(
                Move.Difference.of(Move.Kind.GRANTED, names.of(grant.role(), grant.department()), grant.since())));
        boolean detailsChange = !wanted.details().equals(expected);
        return new Move(
                id,
                wanted.login(),
                wanted.details(),
                detailsChange,
                grants,
                endings,
                differences,
                names.later(planned, on));
    }

    private static LocalDate later(LocalDate day, LocalDate other) {
        return day.isAfter(other) ? day : other;
    }

    private static boolean isOver(Membership held, LocalDate on) {
        LocalDate until = held.until();
        return until != null && (until.isBefore(on) || until.isBefore(held.since()));
    }
}
