package dev.pledgeledger.account;

import dev.pledgeledger.account.UnfinishedSignIn.Stage;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/// What somebody does between being vouched for and being signed in.
@Component
class SignInSteps {

    static final String WRONG = "?wrong";
    static final String LOCKED = "?locked";
    static final String DIFFERENT = "?different";
    static final String REFUSED = "?refused=";

    private final StaffMembers staff;
    private final SecondFactorCheck secondFactor;
    private final PersonalAccess access;
    private final SignInCourse course;
    private final SignInLog log;

    SignInSteps(
            StaffMembers staff,
            SecondFactorCheck secondFactor,
            PersonalAccess access,
            SignInCourse course,
            SignInLog log) {
        this.staff = staff;
        this.secondFactor = secondFactor;
        this.access = access;
        this.course = course;
        this.log = log;
    }

    /// @param again the same password once more
    Authentication newPassword(UnfinishedSignIn soFar, String wanted, String again) {
        StaffMember person = person(soFar, Stage.NEW_PASSWORD);
        if (!person.passwordTemporary()) {
            throw new SignInLateException();
        }
        if (!wanted.equals(again)) {
            throw new SignInUnfinishedException(soFar, DIFFERENT);
        }
        Set<AccountRefusal> faults = access.choose(person, wanted);
        if (faults.contains(AccountRefusal.OLD_PASSWORD_WRONG)) {
            throw new SignInLateException();
        }
        if (!faults.isEmpty()) {
            throw new SignInUnfinishedException(
                    soFar, REFUSED + faults.stream().map(Enum::name).collect(Collectors.joining(".")));
        }
        return course.end(person, soFar);
    }

    Authentication code(UnfinishedSignIn soFar, String typed) {
        StaffMember person = person(soFar, soFar.stage() == Stage.ENROLMENT ? Stage.ENROLMENT : Stage.CODE);
        Optional<Instant> factorSince = shown(person, soFar, typed);
        if (factorSince.isEmpty()) {
            log.failed(person.login(), SignInWay.SECOND_FACTOR, soFar.address());
            throw new SignInUnfinishedException(soFar, WRONG);
        }
        return course.afterSecondFactor(person, soFar.standingOn(SignInProof.of(person, factorSince, true)));
    }

    /// Since when she has the second factor she has just shown; nothing where the code was wrong.
    private Optional<Instant> shown(StaffMember person, UnfinishedSignIn soFar, String typed) {
        try {
            if (soFar.stage() == Stage.CODE) {
                Optional<Instant> since = secondFactor.since(person.known());
                return secondFactor.accepts(person, typed) ? since : Optional.empty();
            }
            Enrolment enrolment = Objects.requireNonNull(soFar.enrolment());
            OptionalLong step = secondFactor.firstCode(person, enrolment, typed);
            return step.isPresent() ? Optional.of(access.setUp(person, enrolment, step.getAsLong())) : Optional.empty();
        } catch (AccountRefused refused) {
            if (refused.reasons().contains(AccountRefusal.KEY_FILE_MISSING)) {
                throw new SignInUnfinishedException(soFar, LOCKED);
            }
            throw new SignInLateException();
        } catch (TooManyTriesException wait) {
            throw new SignInUnfinishedException(soFar, "?wait=" + wait.seconds());
        }
    }

    /// She may have been disabled since, or her password or second factor exchanged.
    private StaffMember person(UnfinishedSignIn soFar, Stage stage) {
        return staff.findById(soFar.person())
                .filter(member -> member.active() && soFar.stage() == stage)
                .filter(member -> soFar.proof().holdsFor(member, secondFactor.since(member.known())))
                .orElseThrow(SignInLateException::new);
    }
}
