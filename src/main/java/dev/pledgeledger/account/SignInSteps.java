package dev.pledgeledger.account;

import dev.pledgeledger.account.UnfinishedSignIn.Stage;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/// What somebody does between being vouched for and being signed in.
@Component
class SignInSteps {

    static final String WRONG = "?wrong";
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
        if (!wanted.equals(again)) {
            throw new SignInUnfinishedException(soFar, DIFFERENT);
        }
        Set<AccountRefusal> faults = access.choose(person, wanted);
        if (!faults.isEmpty()) {
            throw new SignInUnfinishedException(
                    soFar, REFUSED + faults.stream().map(Enum::name).collect(Collectors.joining(".")));
        }
        return course.end(person, soFar);
    }

    Authentication code(UnfinishedSignIn soFar, String typed) {
        StaffMember person = person(soFar, soFar.stage() == Stage.ENROLMENT ? Stage.ENROLMENT : Stage.CODE);
        if (!isRight(person, soFar, typed)) {
            log.failed(person.login(), SignInWay.SECOND_FACTOR, soFar.address());
            throw new SignInUnfinishedException(soFar, WRONG);
        }
        return course.afterSecondFactor(person, soFar);
    }

    private boolean isRight(StaffMember person, UnfinishedSignIn soFar, String typed) {
        try {
            if (soFar.stage() == Stage.CODE) {
                return secondFactor.accepts(person, typed);
            }
            Enrolment enrolment = Objects.requireNonNull(soFar.enrolment());
            OptionalLong step = secondFactor.firstCode(person, enrolment, typed);
            step.ifPresent(used -> access.setUp(person, enrolment, used));
            return step.isPresent();
        } catch (TooManyTriesException wait) {
            throw new SignInUnfinishedException(soFar, "?wait=" + wait.seconds());
        }
    }

    /// She may have been disabled since.
    private StaffMember person(UnfinishedSignIn soFar, Stage stage) {
        return staff.findById(soFar.person())
                .filter(member -> member.active() && soFar.stage() == stage)
                .orElseThrow(SignInLateException::new);
    }
}
