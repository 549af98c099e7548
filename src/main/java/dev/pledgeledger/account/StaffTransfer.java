package dev.pledgeledger.account;

import static java.util.stream.Collectors.groupingBy;

import dev.pledgeledger.common.CurrentActor;
import dev.pledgeledger.common.DepartmentId;
import dev.pledgeledger.common.Refused;
import dev.pledgeledger.common.Role;
import dev.pledgeledger.common.StaffId;
import dev.pledgeledger.organization.DepartmentQueries;
import dev.pledgeledger.organization.DepartmentRow;
import dev.pledgeledger.organization.DepartmentStaff;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Keeps the people of a closed department at work: what they were there, they go on being in its successor.
@Service
@Transactional
class StaffTransfer implements DepartmentStaff {

    private final StaffMembers staff;
    private final Memberships memberships;
    private final StaffRegister register;
    private final DepartmentQueries departments;
    private final CurrentActor actor;
    private final Clock clock;

    StaffTransfer(
            StaffMembers staff,
            Memberships memberships,
            StaffRegister register,
            DepartmentQueries departments,
            CurrentActor actor,
            Clock clock) {
        this.staff = staff;
        this.memberships = memberships;
        this.register = register;
        this.departments = departments;
        this.actor = actor;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    @RolesAllowed({"ADMINISTRATOR", "AUDITOR", "SYSTEM"})
    public Map<DepartmentId, List<Person>> people() {
        Map<StaffId, List<Membership>> memberships =
                this.memberships.findAllByOrderById().stream().collect(groupingBy(Membership::staffId));
        Map<DepartmentId, List<Person>> people = new LinkedHashMap<>();
        for (StaffMember member : staff.findAllByOrderByActiveDescLogin()) {
            if (!member.active()) {
                continue;
            }
            Map<DepartmentId, List<Role>> held = new LinkedHashMap<>();
            DepartmentId home = member.departmentId();
            if (home != null) {
                held.put(home, new ArrayList<>());
            }
            for (Membership each : memberships.getOrDefault(member.known(), List.of())) {
                DepartmentId department = each.departmentId();
                if (department != null && !endedBy(each, LocalDate.now(clock))) {
                    held.computeIfAbsent(department, first -> new ArrayList<>()).add(each.role());
                }
            }
            held.forEach((department, roles) -> people.computeIfAbsent(department, first -> new ArrayList<>())
                    .add(new Person(member.known(), member.name(), department.equals(home), List.copyOf(roles))));
        }
        return people;
    }

    @Override
    @RolesAllowed({"ADMINISTRATOR", "SYSTEM"})
    public int moveToSuccessor(DepartmentId closed) {
        return move(closed);
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    @RolesAllowed({"REVIEWER", "SYSTEM"})
    public int follow(DepartmentId closed) {
        return move(closed);
    }

    private int move(DepartmentId closed) {
        LocalDate on = departments.byIds(List.of(closed)).values().stream()
                .map(DepartmentRow::closedOn)
                .findFirst()
                .orElse(null);
        List<DepartmentRow> successors = departments.successors(closed);
        if (on == null || successors.size() != 1 || !successors.getFirst().isOpen()) {
            throw new Refused("account.transfer.noOneSuccessor");
        }
        DepartmentId successor = successors.getFirst().id();
        List<Person> people = people().getOrDefault(closed, List.of());
        for (Person person : people) {
            StaffMember before = staff.findById(person.id()).orElseThrow();
            if (person.home()) {
                StaffMember after = staff.save(before.as(new StaffDetails(before.name(), before.post(), successor)));
                register.record(AccountAction.STAFF_CHANGED, after, before.values(), after.values(), actor.get());
            }
            for (Membership held : memberships.findByStaffIdOrderById(person.id())) {
                if (closed.equals(held.departmentId()) && !endedBy(held, on)) {
                    move(before, held, successor, on);
                }
            }
        }
        return people.size();
    }

    private void move(StaffMember member, Membership held, DepartmentId successor, LocalDate on) {
        LocalDate first = held.since().isBefore(on) ? on : held.since();
        Membership ended = memberships.save(held.until(first.minusDays(1)));
        register.record(AccountAction.ROLE_ENDED, member, held.values(), ended.values(), actor.get());
        Grant grant = new Grant(held.role(), successor, first, held.until());
        if (GrantRules.faults(memberships.findByStaffIdOrderById(member.known()), grant)
                .isEmpty()) {
            register.grant(member, grant, actor.get());
        }
    }

    /// Whether it is over before this day begins.
    private static boolean endedBy(Membership held, LocalDate day) {
        LocalDate until = held.until();
        return until != null && until.isBefore(day);
    }
}
