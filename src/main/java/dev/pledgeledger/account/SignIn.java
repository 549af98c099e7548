package dev.pledgeledger.account;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/// Checks login and password, here or by asking the directory: each person in one of the two places, never in both.
@Component
class SignIn implements AuthenticationProvider {

    private final StaffMembers staff;
    private final PasswordEncoder passwords;
    private final SignInThrottle throttle;
    private final AddressThrottle addresses;
    private final SignInWays ways;
    private final Directory directory;
    private final SignInCourse course;
    private final SignInLog log;
    private final String nobodysHash;

    SignIn(
            StaffMembers staff,
            PasswordEncoder passwords,
            SignInThrottle throttle,
            AddressThrottle addresses,
            SignInWays ways,
            Directory directory,
            SignInCourse course,
            SignInLog log) {
        this.staff = staff;
        this.passwords = passwords;
        this.throttle = throttle;
        this.addresses = addresses;
        this.ways = ways;
        this.directory = directory;
        this.course = course;
        this.log = log;
        this.nobodysHash = passwords.encode("the password of nobody");
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        String login = Logins.typed(attempt.getName());
        String password = attempt.getCredentials() instanceof String typed ? typed : "";
        String address =
                attempt.getDetails() instanceof WebAuthenticationDetails details ? details.getRemoteAddress() : "";
        SignInThrottle.Guesser guesser = new SignInThrottle.Guesser(login, address);
        // The address first: what it is refused for is no try of the person's.
        notTooOften(addresses.begin(guesser));
        notTooOften(throttle.begin(guesser));
        Optional<StaffMember> member = staff.findByLogin(login).filter(StaffMember::active);
        SignInWay way = way(member);
        if (!looked(guesser, () -> right(login, password, way, member)) || member.isEmpty()) {
            log.failed(login, way, address);
            throw new BadCredentialsException("login or password is wrong");
        }
        throttle.succeeded(guesser);
        addresses.succeeded(guesser);
        return course.begin(member.orElseThrow(), way, address);
    }

    /// A directory that does not answer has looked at nothing.
    private boolean looked(SignInThrottle.Guesser guesser, BooleanSupplier right) {
        try {
            return right.getAsBoolean();
        } catch (AuthenticationServiceException noAnswer) {
            throttle.takeBack(guesser);
            addresses.takeBack(guesser);
            throw noAnswer;
        }
    }

    private static void notTooOften(Duration pause) {
        if (pause.isPositive()) {
            throw new TooManyTriesException(pause);
        }
    }

    private SignInWay way(Optional<StaffMember> member) {
        return !ways.directoryIsAsked() || member.filter(ways::isLocal).isPresent()
                ? SignInWay.LOCAL
                : SignInWay.DIRECTORY;
    }

    /// The same work for an unknown login: the time taken must not tell which logins exist.
    private boolean right(String login, String password, SignInWay way, Optional<StaffMember> member) {
        return way == SignInWay.DIRECTORY
                ? directory.knows(login, password)
                : matches(
                        password,
                        member.filter(ways::isLocal)
                                .map(StaffMember::passwordHash)
                                .orElse(nobodysHash));
    }

    /// Nobody's password is right for nobody.
    private boolean matches(String password, String hash) {
        return password.getBytes(StandardCharsets.UTF_8).length <= PasswordRules.LONGEST_IN_BYTES
                && passwords.matches(password, hash)
                && !hash.equals(nobodysHash);
    }
}
