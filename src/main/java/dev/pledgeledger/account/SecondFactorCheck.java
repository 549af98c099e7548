package dev.pledgeledger.account;

import dev.pledgeledger.common.Role;
import dev.pledgeledger.common.StaffId;
import java.text.Normalizer;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Who has a second factor, who must have one (`ledger.sign-in.second-factor-for`), and whether a code is right.
@Component
class SecondFactorCheck {

    private final SecondFactors factors;
    private final SealedSecrets secrets;
    private final SignInThrottle throttle;
    private final StaffRegister register;
    private final Actors actors;
    private final Clock clock;
    private final TransactionTemplate transaction;
    private final List<Role> requiredFor;

    SecondFactorCheck(
            SecondFactors factors,
            SealedSecrets secrets,
            SignInThrottle throttle,
            StaffRegister register,
            Actors actors,
            Clock clock,
            PlatformTransactionManager transactions,
            @Value("${ledger.sign-in.second-factor-for:}") List<Role> requiredFor) {
        this.factors = factors;
        this.secrets = secrets;
        this.throttle = throttle;
        this.register = register;
        this.actors = actors;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
        this.requiredFor = List.copyOf(requiredFor);
    }

    boolean isSetUp(StaffId staff) {
        return factors.sealedSecret(staff).isPresent();
    }

    boolean isRequired(StaffId staff) {
        return actors.load(staff)
                .filter(actor -> requiredFor.stream().anyMatch(actor::has))
                .isPresent();
    }

    /// Whether this is the code of the moment, or a recovery code; either is good once. Tries are counted for the
    /// person alone, from wherever they come: whoever gets here knows her password.
    ///
    /// @throws TooManyTriesException where too many were wrong before
    boolean accepts(StaffMember person, String typed) {
        SignInThrottle.Guesser guesser = throttled(person);
        String code = plain(typed);
        boolean right = Boolean.TRUE.equals(
                transaction.execute(status -> isCode(person.known(), code) || isRecovery(person, code)));
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

    private boolean isCode(StaffId staff, String code) {
        if (code.length() != Totp.DIGITS) {
            return false;
        }
        OptionalLong step = factors.sealedSecret(staff)
                .map(kept -> Totp.stepOf(secrets.open(staff, kept), code, clock.instant()))
                .orElse(OptionalLong.empty());
        return step.isPresent() && factors.use(staff, step.getAsLong());
    }

    private boolean isRecovery(StaffMember person, String code) {
        StaffId staff = person.known();
        boolean right =
                RecoveryCode.isOne(code) && factors.useRecovery(staff, RecoveryCode.hash(code), clock.instant());
        if (right) {
            actors.load(staff)
                    .ifPresent(actor -> register.record(
                            AccountAction.RECOVERY_CODE_USED,
                            person,
                            Map.of(),
                            Map.of("left", factors.recoveryLeft(staff)),
                            actor));
        }
        return right;
    }

    /// Japanese keyboards type digits wide, and apps show them in two groups.
    private static String plain(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFKC).replaceAll("\\s", "");
    }
}
