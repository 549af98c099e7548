package dev.pledgeledger.account;

import dev.pledgeledger.common.CurrentActor;
import dev.pledgeledger.common.Role;
import dev.pledgeledger.common.StaffId;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Keeps the accounts: who may sign in, and as what. A refusal throws [AccountRefused] and changes nothing.
@Service
@Transactional
@RolesAllowed({"ADMINISTRATOR", "SYSTEM"})
public class AccountService {

    private final StaffMembers staff;
    private final Memberships memberships;
    private final StandIns standIns;
    private final SecondFactors factors;
    private final ProviderSubjects subjects;
    private final StaffRegister register;
    private final StaffLock lock;
    private final CurrentActor actor;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    AccountService(
            StaffMembers staff,
            Memberships memberships,
            StandIns standIns,
            SecondFactors factors,
            ProviderSubjects subjects,
            StaffRegister register,
            StaffLock lock,
            CurrentActor actor,
            Clock clock,
            ApplicationEventPublisher events) {
        this.staff = staff;
        this.memberships = memberships;
        this.standIns = standIns;
        this.factors = factors;
        this.subjects = subjects;
        this.register = register;
        this.lock = lock;
        this.actor = actor;
        this.clock = clock;
        this.events = events;
    }

    public StaffId add(NewStaff wanted) {
        AccountRefused.where(register.faults(wanted));
        return register.enter(wanted, actor.get());
    }

    public void edit(StaffId id, StaffDetails details) {
        lock.take();
        StaffMember before = member(id);
        if (details.name().isEmpty()) {
            throw new AccountRefused(AccountRefusal.NAME_MISSING);
        }
        StaffMember after = staff.save(before.as(details));
        if (!after.values().equals(before.values())) {
            register.record(AccountAction.STAFF_CHANGED, after, before.values(), after.values(), actor.get());
        }
    }

    /// Whether who is signed in may change accounts.
    @PermitAll
    @Transactional(readOnly = true)
    public boolean mayChange() {
        return actor.get().isSystem() || actor.get().has(Role.ADMINISTRATOR);
    }

    /// Gives a person a role.
    public void grant(StaffId id, Grant grant) {
        grant(id, List.of(grant));
    }

    /// Gives a person several roles, or none of them where one is refused.
    public void grant(StaffId id, List<Grant> grants) {
        lock.take();
        StaffMember member = member(id);
        if (grants.isEmpty()) {
            throw new AccountRefused(AccountRefusal.ROLE_MISSING);
        }
        Set<AccountRefusal> faults = GrantRules.faults(memberships.findByStaffIdOrderById(id), grants);
        boolean standsIn = standIns.of(id).stream()
                .map(standIn -> Membership.of(id, standIn.grant()))
                .anyMatch(held ->
                        grants.stream().anyMatch(grant -> grant.role() == Role.ADMINISTRATOR && held.overlaps(grant)));
        if (standsIn) {
            faults.add(AccountRefusal.ADMINISTRATOR_ALONE);
        }
        AccountRefused.where(faults);
        grants.forEach(grant -> register.grant(member, grant, actor.get()));
    }

    /// Ends a role with the given last day, which may lie ahead. A last day before the first one takes back a role
    /// given by mistake.
    public void end(MembershipId id, LocalDate lastDay) {
        lock.take();
        Membership before = memberships.findById(id).orElseThrow();
        StaffMember member = member(before.staffId());
        LocalDate until = before.until();
        if (until != null && lastDay.isAfter(until)) {
            AccountRefused.where(GrantRules.faults(
                    memberships.findByStaffIdOrderById(member.known()),
                    new Grant(before.role(), before.departmentId(), until.plusDays(1), lastDay)));
        }
        LocalDate last = lastDay.isBefore(before.since()) ? before.since().minusDays(1) : lastDay;
        AccountRefused.where(whyNotEnd(id));
        Membership after = memberships.save(before.until(last));
        register.record(AccountAction.ROLE_ENDED, member, before.values(), after.values(), actor.get());
    }

    /// Why this role cannot be ended at all; empty where it can.
    @Transactional(readOnly = true)
    public Set<AccountRefusal> whyNotEnd(MembershipId id) {
        Membership held = memberships.findById(id).orElseThrow();
        return held.role() == Role.ADMINISTRATOR && held.until() == null
                ? lastAdministrator(member(held.staffId()))
                : Set.of();
    }

    /// Sets a new password and ends the person's sessions. Whoever signs in with it has to choose her own: this one
    /// somebody else knows.
    public void resetPassword(StaffId id, String password) {
        lock.take();
        StaffMember member = member(id);
        AccountRefused.where(PasswordRules.faults(member.login(), password));
        staff.save(member.withPassword(register.hash(password), true));
        register.record(AccountAction.PASSWORD_RESET, member, Map.of(), Map.of(), actor.get());
        events.publishEvent(new AccessEnded(id));
    }

    /// Sets a password that nobody chose, and ends the person's sessions.
    ///
    /// @return the password: it is kept nowhere, so this is the one time it can be read
    public String generatePassword(StaffId id) {
        String password = GeneratedPassword.next();
        resetPassword(id, password);
        return password;
    }

    /// Takes the second factor of somebody who lost her device away, with its recovery codes, and ends her sessions.
    ///
    /// @throws AccountRefused where it is her own: another administrator has to do that
    public void resetSecondFactor(StaffId id) {
        StaffMember member = member(id);
        if (actor.get().person().filter(id::equals).isPresent()) {
            throw new AccountRefused(AccountRefusal.OWN_ACCOUNT);
        }
        factors.remove(id);
        register.record(AccountAction.SECOND_FACTOR_RESET, member, Map.of(), Map.of(), actor.get());
        events.publishEvent(new AccessEnded(id));
    }

    /// Lets the identity provider name somebody else by her login: whoever comes next from there counts. Her sessions
    /// end.
    public void resetProviderSubject(StaffId id) {
        StaffMember member = member(id);
        subjects.forget(id);
        register.record(AccountAction.PROVIDER_SUBJECT_RESET, member, Map.of(), Map.of(), actor.get());
        events.publishEvent(new AccessEnded(id));
    }

    /// Closes the account: nobody can sign in with it, and whoever is signed in with it is so no longer.
    public void deactivate(StaffId id) {
        lock.take();
        StaffMember member = member(id);
        AccountRefused.where(whyNotDeactivate(id));
        if (member.active()) {
            StaffMember closed = staff.save(member.withActive(false));
            register.record(
                    AccountAction.STAFF_DEACTIVATED,
                    closed,
                    Map.of("active", true),
                    Map.of("active", false),
                    actor.get());
        }
        events.publishEvent(new AccessEnded(id));
    }

    public void reactivate(StaffId id) {
        lock.take();
        StaffMember member = member(id);
        if (!member.active()) {
            StaffMember open = staff.save(member.withActive(true));
            register.record(
                    AccountAction.STAFF_REACTIVATED,
                    open,
                    Map.of("active", false),
                    Map.of("active", true),
                    actor.get());
        }
    }

    /// Why this account cannot be closed; empty where it can.
    @Transactional(readOnly = true)
    public Set<AccountRefusal> whyNotDeactivate(StaffId id) {
        Set<AccountRefusal> reasons = EnumSet.noneOf(AccountRefusal.class);
        if (actor.get().person().filter(id::equals).isPresent()) {
            reasons.add(AccountRefusal.OWN_ACCOUNT);
        }
        boolean administrator = memberships.findByStaffIdOrderById(id).stream()
                .anyMatch(held -> held.role() == Role.ADMINISTRATOR && held.heldOn(LocalDate.now(clock)));
        if (administrator) {
            reasons.addAll(lastAdministrator(member(id)));
        }
        return reasons;
    }

    private Set<AccountRefusal> lastAdministrator(StaffMember member) {
        return memberships.countAdministratorsBesides(member.known(), LocalDate.now(clock)) == 0
                ? EnumSet.of(AccountRefusal.LAST_ADMINISTRATOR)
                : EnumSet.noneOf(AccountRefusal.class);
    }

    private StaffMember member(StaffId id) {
        return staff.findById(id).orElseThrow(() -> new NoSuchElementException("no staff " + id.value()));
    }
}
