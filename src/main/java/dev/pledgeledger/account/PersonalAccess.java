package dev.pledgeledger.account;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What somebody does to her own password and her own second factor, on record in her own name; her other sessions
/// end. Whether it is she, the caller has made sure.
@Component
@Transactional
class PersonalAccess {

    private final StaffMembers staff;
    private final SecondFactors factors;
    private final SealedSecrets secrets;
    private final StaffRegister register;
    private final Actors actors;
    private final PasswordEncoder passwords;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    PersonalAccess(
            StaffMembers staff,
            SecondFactors factors,
            SealedSecrets secrets,
            StaffRegister register,
            Actors actors,
            PasswordEncoder passwords,
            Clock clock,
            ApplicationEventPublisher events) {
        this.staff = staff;
        this.factors = factors;
        this.secrets = secrets;
        this.register = register;
        this.actors = actors;
        this.passwords = passwords;
        this.clock = clock;
        this.events = events;
    }

    /// Gives her a password of her own.
    ///
    /// @return why she may not have this one; then nothing is kept
    Set<AccountRefusal> choose(StaffMember person, String password) {
        Set<AccountRefusal> faults = PasswordRules.faults(person.login(), password);
        if (faults.isEmpty() && passwords.matches(password, person.passwordHash())) {
            faults.add(AccountRefusal.PASSWORD_IS_THE_OLD_ONE);
        }
        if (faults.isEmpty()) {
            staff.save(person.withPassword(register.hash(password), false));
            done(AccountAction.PASSWORD_CHANGED, person, Map.of());
        }
        return faults;
    }

    /// @param usedStep of the first code, which is not good a second time
    void setUp(StaffMember person, Enrolment enrolment, long usedStep) {
        factors.put(person.known(), secrets.seal(person.known(), enrolment.secret()), usedStep, clock.instant());
        done(AccountAction.SECOND_FACTOR_SET_UP, person, Map.of());
    }

    void turnOff(StaffMember person) {
        factors.remove(person.known());
        done(AccountAction.SECOND_FACTOR_TURNED_OFF, person, Map.of());
    }

    /// Makes new codes in the place of those there were.
    ///
    /// @return the new codes: they are kept nowhere as they are, so this is the one time they can be read
    List<String> newRecoveryCodes(StaffMember person) {
        List<String> codes = RecoveryCode.some();
        factors.replaceRecovery(
                person.known(), codes.stream().map(RecoveryCode::hash).toList());
        done(AccountAction.RECOVERY_CODES_MADE, person, Map.of("left", codes.size()));
        return codes;
    }

    private void done(AccountAction action, StaffMember person, Map<String, ?> after) {
        actors.load(person.known()).ifPresent(actor -> register.record(action, person, Map.of(), after, actor));
        events.publishEvent(new AccessEnded(person.known(), true));
    }
}
