package dev.pledgeledger.account;

import java.time.Clock;
import java.util.Optional;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;

/// Finds the person whom the identity provider has vouched for.
@Component
class OidcPeople {

    private final OidcSettings settings;
    private final StaffMembers staff;
    private final ProviderSubjects subjects;
    private final SignInCourse course;
    private final SignInLog log;
    private final Clock clock;

    OidcPeople(
            OidcSettings settings,
            StaffMembers staff,
            ProviderSubjects subjects,
            SignInCourse course,
            SignInLog log,
            Clock clock) {
        this.settings = settings;
        this.staff = staff;
        this.subjects = subjects;
        this.course = course;
        this.log = log;
        this.clock = clock;
    }

    /// @throws NobodyHereException where no active account has her login
    /// @throws AnotherPersonException where that login was somebody else's there before
    Authentication admit(OidcUser user, String address) {
        Optional<String> login = login(user);
        Optional<StaffMember> person = login.flatMap(staff::findByLogin).filter(StaffMember::active);
        String subject = user.getSubject();
        if (person.isEmpty() || subject == null) {
            log.failed(login.orElse("?"), SignInWay.IDENTITY_PROVIDER, address);
            throw new NobodyHereException();
        }
        StaffMember known = person.get();
        if (!subjects.isHers(known.known(), settings.issuer(), subject, clock.instant())) {
            log.refused(known, AccountAction.SIGN_IN_OTHER_SUBJECT, SignInWay.IDENTITY_PROVIDER, address);
            throw new AnotherPersonException();
        }
        return course.begin(known, SignInWay.IDENTITY_PROVIDER, address);
    }

    /// A mail address counts at the city's own domain alone, and only if the provider does not say that it is unproven.
    private Optional<String> login(OidcUser user) {
        String value = user.getClaimAsString(settings.claim());
        if (value == null) {
            return Optional.empty();
        }
        String claimed = Logins.small(value.strip());
        int at = claimed.indexOf('@');
        if (at < 0) {
            return Optional.of(claimed).filter(Logins::isOne);
        }
        boolean ours = claimed.substring(at + 1).equals(Logins.small(settings.domain()));
        return ours && !Boolean.FALSE.equals(user.getEmailVerified())
                ? Optional.of(claimed.substring(0, at)).filter(Logins::isOne)
                : Optional.empty();
    }
}
