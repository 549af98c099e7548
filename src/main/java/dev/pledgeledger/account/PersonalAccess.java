package dev.pledgeledger.account;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What somebody does to her own password and her own second factor, on record in her own name; her other sessions
/// end. Whether it is she, the caller has made sure.
@Component
@Transactional
class PersonalAccess {

    private static final Logger LOG = LoggerFactory.getLogger(PersonalAccess.class);

    private final StaffMembers staff;
    private final SecondFactors factors;
    private final SealedSecrets secrets;
    private final StaffRegister register;
    private final StaffLock lock;
    private final Actors actors;
    private final PasswordEncoder passwords;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    PersonalAccess(
            StaffMembers staff,
            SecondFactors factors,
            SealedSecrets secrets,
            StaffRegister register,
            StaffLock lock,
            Actors actors,
            PasswordEncoder passwords,
            Clock clock,
            ApplicationEventPublisher events) {
        this.staff = staff;
        this.factors = factors;
        this.secrets = secrets;
        this.register = register;
        this.lock = lock;
        this.actors = actors;
        this.passwords = passwords;
        this.clock = clock;
        this.events = events;
    }

    /// Gives her a password of her own.
    ///
    /// @return why she may not have this one; then nothing is kept. Where the account was closed or its password
    ///     exchanged since the person was read, the old password is the wrong one
    Set<AccountRefusal> choose(StaffMember person, String password) {
        Set<AccountRefusal> faults = PasswordRules.faults(person.login(), password);
        if (faults.isEmpty() && passwords.matches(password, person.passwordHash())) {
            faults.add(AccountRefusal.PASSWORD_IS_THE_OLD_ONE);
        }
        if (faults.isEmpty()) {
            String hash = register.hash(password);
            lock.take();
            if (!staff.choosePassword(person.known(), person.passwordHash(), hash)) {
                return EnumSet.of(AccountRefusal.OLD_PASSWORD_WRONG);
            }
            done(AccountAction.PASSWORD_CHANGED, person, Map.of());
        }
        return faults;
    }

    /// @param usedStep of the first code, which is not good a second time
    /// @return since when she has it, as the database keeps it
    /// @throws AccountRefused where she has one by now, or there is no key to seal it with
    Instant setUp(StaffMember person, Enrolment enrolment, long usedStep) {
        Instant since = clock.instant().truncatedTo(ChronoUnit.MICROS);
        if (!factors.put(person.known(), sealed(person, enrolment), usedStep, since)) {
            throw new AccountRefused(AccountRefusal.SECOND_FACTOR_SET_UP_ALREADY);
        }
        done(AccountAction.SECOND_FACTOR_SET_UP, person, Map.of());
        return since;
    }

    private byte[] sealed(StaffMember person, Enrolment enrolment) {
        try {
            return secrets.seal(person.known(), enrolment.secret());
        } catch (KeyFileException failure) {
            LOG.error("no second factor can be set up: {}", failure.getMessage(), failure.getCause());
            throw new AccountRefused(AccountRefusal.KEY_FILE_MISSING);
        }
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
