package dev.pledgeledger.account;

import java.util.Locale;
import java.util.Optional;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;

/// Finds the person whom the identity provider has vouched for.
@Component
class OidcPeople {

    private final OidcSettings settings;
    private final StaffMembers staff;
    private final SignInCourse course;
    private final SignInLog log;

    OidcPeople(OidcSettings settings, StaffMembers staff, SignInCourse course, SignInLog log) {
        this.settings = settings;
        this.staff = staff;
        this.course = course;
        this.log = log;
    }

    /// @throws NobodyHereException where no active account has her login
    Authentication admit(OidcUser user, String address) {
        Optional<String> login = login(user);
        Optional<StaffMember> person = login.flatMap(staff::findByLogin).filter(StaffMember::active);
        if (person.isEmpty()) {
            log.failed(login.orElse("?"), SignInWay.IDENTITY_PROVIDER, address);
            throw new NobodyHereException();
        }
        return course.begin(person.get(), SignInWay.IDENTITY_PROVIDER, address);
    }

    /// A mail address counts at the city's own domain alone, and only if the provider does not say that it is unproven.
    private Optional<String> login(OidcUser user) {
        String value = user.getClaimAsString(settings.claim());
        if (value == null) {
            return Optional.empty();
        }
        String claimed = value.strip().toLowerCase(Locale.ROOT);
        int at = claimed.indexOf('@');
        if (at < 0) {
            return Optional.of(claimed);
        }
        boolean ours = claimed.substring(at + 1).equals(settings.domain().toLowerCase(Locale.ROOT));
        return ours && !Boolean.FALSE.equals(user.getEmailVerified())
                ? Optional.of(claimed.substring(0, at))
                : Optional.empty();
    }
}
