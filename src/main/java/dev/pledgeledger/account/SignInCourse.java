package dev.pledgeledger.account;

import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/// What comes after somebody has been vouched for, whichever way she came.
@Component
class SignInCourse {

    private final SignInLog log;
    private final Actors actors;

    SignInCourse(SignInLog log, Actors actors) {
        this.log = log;
        this.actors = actors;
    }

    Authentication goOn(StaffMember person, SignInWay way, String address) {
        log.signedIn(person, way, address);
        return new StaffAuthentication(person.known(), actors);
    }
}
