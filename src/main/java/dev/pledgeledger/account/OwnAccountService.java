package dev.pledgeledger.account;

import dev.pledgeledger.common.CurrentActor;
import jakarta.annotation.security.RolesAllowed;
import java.time.Duration;
import java.util.List;
import java.util.OptionalLong;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// 自分の設定: the password and the second factor of the person signed in. What opens the account to somebody who sits
/// down at an open page is asked for before it is changed.
@Service
@RolesAllowed("STAFF")
public class OwnAccountService {

    private final StaffMembers staff;
    private final SecondFactors factors;
    private final SecondFactorCheck check;
    private final PersonalAccess access;
    private final SignInWays ways;
    private final SignInThrottle throttle;
    private final Installation installation;
    private final PasswordEncoder passwords;
    private final SignInLog log;
    private final CurrentActor actor;

    OwnAccountService(
            StaffMembers staff,
            SecondFactors factors,
            SecondFactorCheck check,
            PersonalAccess access,
            SignInWays ways,
            SignInThrottle throttle,
            Installation installation,
            PasswordEncoder passwords,
            SignInLog log,
            CurrentActor actor) {
        this.staff = staff;
        this.factors = factors;
        this.check = check;
        this.access = access;
        this.ways = ways;
        this.throttle = throttle;
        this.installation = installation;
        this.passwords = passwords;
        this.log = log;
        this.actor = actor;
    }

    @Transactional(readOnly = true)
    public OwnAccount mine() {
        StaffMember me = me();
        return new OwnAccount(
                me.login(),
                ways.isLocal(me),
                check.isSetUp(me.known()),
                check.isRequired(me.known()),
                factors.recoveryLeft(me.known()),
                !factors.hasRecovery(me.known()));
    }

    /// Changes the password; her other sessions end.
    ///
    /// @throws AccountRefused where the old password is wrong, or the new one against the rules
    /// @throws TooManyTriesException where the old one was guessed at too often
    public void changePassword(String old, String wanted) {
        StaffMember me = me();
        if (!ways.isLocal(me) || !isHers(me, old)) {
            throw new AccountRefused(AccountRefusal.OLD_PASSWORD_WRONG);
        }
        AccountRefused.where(access.choose(me, wanted));
    }

    /// A second factor to be set up, kept nowhere until its first code is right.
    public Enrolment enrol() {
        return Enrolment.of(installation.cityName(), me().login());
    }

    /// Sets it up.
    ///
    /// @param code the first one of the new device
    /// @param password of hers, where it is kept here
    /// @return the first ten recovery codes
    /// @throws AccountRefused where the code or the password is wrong
    public List<String> confirm(Enrolment enrolment, String code, String password) {
        StaffMember me = me();
        if (check.isSetUp(me.known())) {
            throw new AccountRefused(AccountRefusal.SECOND_FACTOR_SET_UP_ALREADY);
        }
        if (ways.isLocal(me) && !isHers(me, password)) {
            throw new AccountRefused(AccountRefusal.PASSWORD_WRONG);
        }
        OptionalLong step = check.firstCode(me, enrolment, code);
        if (step.isEmpty()) {
            log.refused(me, AccountAction.OWN_CHECK_FAILED, SignInWay.SECOND_FACTOR, "");
            throw new AccountRefused(AccountRefusal.CODE_WRONG);
        }
        access.setUp(me, enrolment, step.getAsLong());
        return access.newRecoveryCodes(me);
    }

    /// Asks for no code any more.
    ///
    /// @throws AccountRefused where the code is wrong, or one of her roles asks for a second factor
    public void turnOff(String code) {
        StaffMember me = me();
        if (check.isRequired(me.known())) {
            throw new AccountRefused(AccountRefusal.SECOND_FACTOR_REQUIRED);
        }
        asked(me, code);
        access.turnOff(me);
    }

    /// Ten new recovery codes in the place of the old ones, or the first ten.
    public List<String> newRecoveryCodes(String code) {
        StaffMember me = me();
        if (!check.isSetUp(me.known())) {
            throw new AccountRefused(AccountRefusal.CODE_WRONG);
        }
        asked(me, code);
        return access.newRecoveryCodes(me);
    }

    private boolean isHers(StaffMember me, String password) {
        SignInThrottle.Guesser guesser = new SignInThrottle.Guesser(me.login(), "own");
        Duration pause = throttle.begin(guesser);
        if (pause.isPositive()) {
            throw new TooManyTriesException(pause);
        }
        boolean right = passwords.matches(password, me.passwordHash());
        if (right) {
            throttle.succeeded(guesser);
        } else {
            log.refused(me, AccountAction.OWN_CHECK_FAILED, SignInWay.LOCAL, "");
        }
        return right;
    }

    private void asked(StaffMember me, String code) {
        if (!check.accepts(me, code)) {
            log.refused(me, AccountAction.OWN_CHECK_FAILED, SignInWay.SECOND_FACTOR, "");
            throw new AccountRefused(AccountRefusal.CODE_WRONG);
        }
    }

    private StaffMember me() {
        return staff.findById(actor.get().person().orElseThrow()).orElseThrow();
    }
}
