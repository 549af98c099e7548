package dev.pledgeledger.account;

import dev.pledgeledger.common.Actor;
import dev.pledgeledger.common.CurrentActor;
import dev.pledgeledger.common.Role;
import dev.pledgeledger.common.StaffId;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Names people who hold a role in another's place for a while, on record and with a reason: whoever decides names her
/// own deputies, the administrator names those of anybody.
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
        return add(wanted);
    }

    /// Names a deputy of the person signed in, for places that she holds herself: for all that are asked for, or none.
    ///
    /// @throws AccountRefused with every reason against it
    @RolesAllowed({"HEAD", "DIRECTOR", "REVIEWER", "SIGNATORY"})
    public void nameMine(Collection<StandIn> wanted) {
        StaffId me = actor.get().person().orElseThrow();
        List<StandIn> mine = wanted.stream().map(one -> one.inPlaceOf(me)).toList();
        Set<AccountRefusal> faults = EnumSet.noneOf(AccountRefusal.class);
        mine.forEach(one -> faults.addAll(faults(one)));
        if (mine.isEmpty()) {
            faults.add(AccountRefusal.ROLE_MISSING);
        }
        AccountRefused.where(faults);
        mine.forEach(this::add);
    }

    /// Ends it with the given last day, which may lie ahead. A last day before the first one takes it back.
    ///
    /// @throws AccountRefused where it would go on beside a role that it does not go with
    /// @throws AccessDeniedException where it is neither the administrator's nor her own deputy
    @RolesAllowed({"ADMINISTRATOR", "SYSTEM", "HEAD", "DIRECTOR", "REVIEWER", "SIGNATORY"})
    public void end(StandInId id, LocalDate lastDay) {
        StandIn before = standIns.find(id).orElseThrow();
        if (!mayEnd(before)) {
            throw new AccessDeniedException(
                    "stand-in " + id.value() + " is not for " + actor.get().login());
        }
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

    /// The deputies of the person signed in, newest first.
    @Transactional(readOnly = true)
    @RolesAllowed({"HEAD", "DIRECTOR", "REVIEWER", "SIGNATORY"})
    public List<StandInRow> mine() {
        return held(StandIn::principal);
    }

    /// In whose place the person signed in decides, has decided or will decide, newest first.
    @Transactional(readOnly = true)
    @RolesAllowed({"HEAD", "DIRECTOR", "REVIEWER", "SIGNATORY"})
    public List<StandInRow> inPlaceOfOthers() {
        return held(StandIn::staff);
    }

    private List<StandInRow> held(Function<StandIn, @Nullable StaffId> person) {
        StaffId me = actor.get().person().orElseThrow();
        return standIns.all().stream()
                .filter(row -> me.equals(person.apply(row.standIn())) && !row.neverHeld())
                .toList();
    }

    private boolean mayEnd(StandIn standIn) {
        Actor now = actor.get();
        return now.isSystem()
                || now.has(Role.ADMINISTRATOR)
                || now.person().filter(me -> me.equals(standIn.principal())).isPresent();
    }

    private StandInId add(StandIn wanted) {
        StandInId id = standIns.add(wanted, actor.get().staff());
        register.record(AccountAction.STAND_IN_NAMED, member(wanted.staff()), Map.of(), values(wanted), actor.get());
        return id;
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
        if (!member(wanted.staff()).active()) {
            faults.add(AccountRefusal.STAND_IN_INACTIVE);
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
