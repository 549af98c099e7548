package dev.pledgeledger.account;

import dev.pledgeledger.account.UnfinishedSignIn.Stage;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/// What comes after somebody has been vouched for, whichever way she came: the second factor, then a password of her
/// own in the place of one that somebody else knows. Only then is she signed in.
@Component
class SignInCourse {

    private final SecondFactorCheck secondFactor;
    private final OidcSettings provider;
    private final Installation installation;
    private final FirstDays firstDays;
    private final SignInLog log;
    private final SessionActors actors;
    private final Clock clock;

    SignInCourse(
            SecondFactorCheck secondFactor,
            OidcSettings provider,
            Installation installation,
            FirstDays firstDays,
            SignInLog log,
            SessionActors actors,
            Clock clock) {
        this.secondFactor = secondFactor;
        this.provider = provider;
        this.installation = installation;
        this.firstDays = firstDays;
        this.log = log;
        this.actors = actors;
        this.clock = clock;
    }

    /// @throws NobodyHereException where her first day is still to come
    Authentication begin(StaffMember person, SignInWay way, String address) {
        if (firstDays.isAhead(person.known(), LocalDate.now(clock))) {
            log.failed(person.login(), way, address);
            throw new NobodyHereException();
        }
        boolean vouchedFor = way == SignInWay.IDENTITY_PROVIDER && provider.secondFactorThere();
        Optional<Instant> factorSince = secondFactor.since(person.known());
        UnfinishedSignIn begun = new UnfinishedSignIn(
                person.known().value(),
                way,
                address,
                clock.instant(),
                Stage.FIRST_FACTOR,
                null,
                SignInProof.of(person, factorSince, vouchedFor));
        if (vouchedFor) {
            return afterSecondFactor(person, begun);
        }
        if (factorSince.isPresent()) {
            throw new SignInUnfinishedException(begun.at(Stage.CODE));
        }
        if (secondFactor.isRequired(person.known())) {
            throw new SignInUnfinishedException(begun.enrolling(Enrolment.of(installation.cityName(), person.login())));
        }
        return afterSecondFactor(person, begun);
    }

    Authentication afterSecondFactor(StaffMember person, UnfinishedSignIn soFar) {
        if (soFar.way() == SignInWay.LOCAL && person.passwordTemporary()) {
            throw new SignInUnfinishedException(soFar.at(Stage.NEW_PASSWORD));
        }
        return end(person, soFar);
    }

    Authentication end(StaffMember person, UnfinishedSignIn soFar) {
        log.signedIn(person, soFar.way(), soFar.address());
        return new StaffAuthentication(person.known(), soFar.proof().secondFactor(), actors);
    }
}
