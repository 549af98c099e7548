package dev.pledgeledger.account;

import dev.pledgeledger.common.StaffId;
import java.text.Normalizer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Who has a second factor, who must have one, and whether a code is right.
@Component
class SecondFactorCheck {

    private final SecondFactors factors;
    private final SealedSecrets secrets;
    private final SignInThrottle throttle;
    private final StaffRegister register;
    private final Actors actors;
    private final Clock clock;
    private final TransactionTemplate transaction;
    private final GuardedRoles guarded;

    SecondFactorCheck(
            SecondFactors factors,
            SealedSecrets secrets,
            SignInThrottle throttle,
            StaffRegister register,
            Actors actors,
            Clock clock,
            PlatformTransactionManager transactions,
            GuardedRoles guarded) {
        this.factors = factors;
        this.secrets = secrets;
        this.throttle = throttle;
        this.register = register;
        this.actors = actors;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
        this.guarded = guarded;
    }

    boolean isSetUp(StaffId staff) {
        return since(staff).isPresent();
    }

    Optional<Instant> since(StaffId staff) {
        return factors.since(staff);
    }

    boolean isRequired(StaffId staff) {
        return actors.load(staff).filter(guarded::concern).isPresent();
    }

    /// Whether this is the code of the moment, or a recovery code; either is good once. Tries are counted for the
    /// person alone, from wherever they come: whoever gets here knows her password.
    ///
    /// @throws TooManyTriesException where too many were wrong before
    boolean accepts(StaffMember person, String typed) {
        SignInThrottle.Guesser guesser = throttled(person);
        String code = plain(typed);
        boolean right =
                Boolean.TRUE.equals(transaction.execute(status -> isCode(person, code) || isRecovery(person, code)));
        if (right) {
            throttle.succeeded(guesser);
        }
        return right;
    }

    /// For which step this is the first code of a device that is being set up.
    OptionalLong firstCode(StaffMember person, Enrolment enrolment, String typed) {
        SignInThrottle.Guesser guesser = throttled(person);
        OptionalLong step = Totp.stepOf(enrolment.secret(), plain(typed), clock.instant());
        step.ifPresent(used -> throttle.succeeded(guesser));
        return step;
    }

    private SignInThrottle.Guesser throttled(StaffMember person) {
        SignInThrottle.Guesser guesser = new SignInThrottle.Guesser("#" + person.login(), "");
        Duration pause = throttle.begin(guesser);
        if (pause.isPositive()) {
            throw new TooManyTriesException(pause);
        }
        return guesser;
    }

    private boolean isCode(StaffMember person, String code) {
        StaffId staff = person.known();
        if (code.length() != Totp.DIGITS) {
            return false;
        }
        Optional<byte[]> kept = factors.sealedSecret(staff);
        Optional<byte[]> secret = kept.flatMap(bytes -> secrets.open(staff, bytes));
        if (kept.isPresent() && secret.isEmpty()) {
            record(AccountAction.SECOND_FACTOR_LOCKED, person, Map.of());
        }
        OptionalLong step =
                secret.map(shared -> Totp.stepOf(shared, code, clock.instant())).orElse(OptionalLong.empty());
        return step.isPresent() && factors.use(staff, step.getAsLong());
    }

    private boolean isRecovery(StaffMember person, String code) {
        StaffId staff = person.known();
        boolean right =
                RecoveryCode.isOne(code) && factors.useRecovery(staff, RecoveryCode.hash(code), clock.instant());
        if (right) {
            record(AccountAction.RECOVERY_CODE_USED, person, Map.of("left", factors.recoveryLeft(staff)));
        }
        return right;
    }

    private void record(AccountAction action, StaffMember person, Map<String, ?> after) {
        actors.load(person.known()).ifPresent(actor -> register.record(action, person, Map.of(), after, actor));
    }

    /// Japanese keyboards type digits wide, and apps show them in two groups.
    private static String plain(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFKC).replaceAll("\\s", "");
    }
}
