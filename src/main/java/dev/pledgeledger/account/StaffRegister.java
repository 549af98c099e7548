package dev.pledgeledger.account;

import dev.pledgeledger.audit.AuditAction;
import dev.pledgeledger.audit.AuditEvent;
import dev.pledgeledger.audit.AuditLog;
import dev.pledgeledger.audit.Subject;
import dev.pledgeledger.common.Actor;
import dev.pledgeledger.common.StaffId;
import java.time.Clock;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/// Enters people into the books: used by the administrator's service and, for the very first one, by the foundation.
@Component
class StaffRegister {

    private final StaffMembers staff;
    private final Memberships memberships;
    private final PasswordEncoder passwords;
    private final AuditLog auditLog;
    private final Clock clock;

    StaffRegister(
            StaffMembers staff, Memberships memberships, PasswordEncoder passwords, AuditLog auditLog, Clock clock) {
        this.staff = staff;
        this.memberships = memberships;
        this.passwords = passwords;
        this.auditLog = auditLog;
        this.clock = clock;
    }

    Set<AccountRefusal> faults(NewStaff wanted) {
        Set<AccountRefusal> faults = EnumSet.noneOf(AccountRefusal.class);
        if (!Logins.isOne(wanted.login())) {
            faults.add(AccountRefusal.LOGIN_FORM);
        } else if (staff.findByLogin(wanted.login()).isPresent()) {
            faults.add(AccountRefusal.LOGIN_TAKEN);
        }
        if (wanted.details().name().isEmpty()) {
            faults.add(AccountRefusal.NAME_MISSING);
        }
        faults.addAll(PasswordRules.faults(wanted.login(), wanted.password()));
        faults.addAll(GrantRules.faults(wanted.grants()));
        return faults;
    }

    StaffId enter(NewStaff wanted, Actor actor) {
        StaffMember member = staff.save(new StaffMember(
                null,
                wanted.login(),
                wanted.details().name(),
                wanted.details().post(),
                wanted.details().department(),
                hash(wanted.password()),
                false,
                true,
                clock.instant()));
        record(AccountAction.STAFF_ADDED, member, Map.of(), member.values(), actor);
        wanted.grants().forEach(grant -> grant(member, grant, actor));
        return member.known();
    }

    void grant(StaffMember member, Grant grant, Actor actor) {
        Membership granted = memberships.save(Membership.of(member.known(), grant));
        record(AccountAction.ROLE_GRANTED, member, Map.of(), granted.values(), actor);
    }

    void record(AuditAction action, StaffMember member, Map<String, ?> before, Map<String, ?> after, Actor actor) {
        auditLog.record(
                AuditEvent.of(
                                action,
                                new Subject(Subject.Kind.STAFF, member.known().value(), member.login()))
                        .changing(before, after),
                actor);
    }

    String hash(String password) {
        return Objects.requireNonNull(passwords.encode(password));
    }
}
