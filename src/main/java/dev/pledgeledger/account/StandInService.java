package dev.pledgeledger.account;

import dev.pledgeledger.common.CurrentActor;
import dev.pledgeledger.common.StaffId;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Names people who hold a role in another's place for a while, on record and with a reason.
@Service
@Transactional
@RolesAllowed({"ADMINISTRATOR", "SYSTEM"})
public class StandInService {

    private final StandIns standIns;
    private final StaffMembers staff;
    private final Memberships memberships;
    private final StaffRegister register;
    private final CurrentActor actor;

    StandInService(
            StandIns standIns,
            StaffMembers staff,
            Memberships memberships,
            StaffRegister register,
            CurrentActor actor) {
        this.standIns = standIns;
        this.staff = staff;
        this.memberships = memberships;
        this.register = register;
        this.actor = actor;
    }

    /// Names a stand-in.
    ///
    /// @throws AccountRefused with every reason against it
    public StandInId name(StandIn wanted) {
        AccountRefused.where(faults(wanted));
        StandInId id = standIns.add(wanted);
        register.record(AccountAction.STAND_IN_NAMED, member(wanted.staff()), Map.of(), values(wanted), actor.get());
        return id;
    }

    /// Ends it with the given last day, which may lie ahead. A last day before the first one takes it back.
    ///
    /// @throws AccountRefused where it would go on beside a role that it does not go with
    public void end(StandInId id, LocalDate lastDay) {
        StandIn before = standIns.find(id).orElseThrow();
        LocalDate last = lastDay.isBefore(before.since()) ? before.since().minusDays(1) : lastDay;
        if (last.isAfter(before.until())) {
            AccountRefused.where(faults(before.from(before.until().plusDays(1), last)));
        }
        standIns.end(id, last);
        register.record(
                AccountAction.STAND_IN_ENDED,
                member(before.staff()),
                values(before),
                Map.of("until", last.toString()),
                actor.get());
    }

    /// All there ever were, newest first.
    @Transactional(readOnly = true)
    @RolesAllowed({"ADMINISTRATOR", "AUDITOR", "SYSTEM"})
    public List<StandInRow> all() {
        return standIns.all();
    }

    private Set<AccountRefusal> faults(StandIn wanted) {
        Set<AccountRefusal> faults = EnumSet.noneOf(AccountRefusal.class);
        faults.addAll(GrantRules.faults(memberships.findByStaffIdOrderById(wanted.staff()), wanted.grant()));
        if (!StandIn.ROLES.contains(wanted.role())) {
            faults.add(AccountRefusal.NO_STAND_IN_FOR_ROLE);
        }
        StaffId principal = wanted.principal();
        if (wanted.staff().equals(principal)) {
            faults.add(AccountRefusal.STANDS_IN_FOR_HERSELF);
        }
        if (principal != null
                && memberships.findByStaffIdOrderById(principal).stream()
                        .noneMatch(held -> wanted.grant().isOfTheRole(held) && held.overlaps(wanted.grant()))) {
            faults.add(AccountRefusal.PRINCIPAL_WITHOUT_ROLE);
        }
        if (wanted.reason().isEmpty()) {
            faults.add(AccountRefusal.STAND_IN_REASON_MISSING);
        }
        return faults;
    }

    private StaffMember member(StaffId id) {
        return staff.findById(id).orElseThrow();
    }

    private Map<String, Object> values(StandIn standIn) {
        Map<String, Object> values = new LinkedHashMap<>(
                Membership.of(standIn.staff(), standIn.grant()).values());
        StaffId principal = standIn.principal();
        if (principal != null) {
            values.put("standsInFor", member(principal).name());
        }
        values.put("reason", standIn.reason());
        return values;
    }
}
