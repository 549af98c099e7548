package dev.pledgeledger.account;

import dev.pledgeledger.audit.AuditEvent;
import dev.pledgeledger.audit.AuditLog;
import dev.pledgeledger.audit.Subject;
import dev.pledgeledger.common.Actor;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Checks login and password. Every try that is looked at is written to the log, the password never.
@Component
class SignIn implements AuthenticationProvider {

    private final StaffMembers staff;
    private final Actors actors;
    private final PasswordEncoder passwords;
    private final SignInThrottle throttle;
    private final AuditLog auditLog;
    private final TransactionTemplate transaction;
    private final String nobodysHash;

    SignIn(
            StaffMembers staff,
            Actors actors,
            PasswordEncoder passwords,
            SignInThrottle throttle,
            AuditLog auditLog,
            PlatformTransactionManager transactions) {
        this.staff = staff;
        this.actors = actors;
        this.passwords = passwords;
        this.throttle = throttle;
        this.auditLog = auditLog;
        this.transaction = new TransactionTemplate(transactions);
        this.nobodysHash = passwords.encode("the password of nobody");
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        String login = attempt.getName().strip().toLowerCase(Locale.ROOT);
        String password = attempt.getCredentials() instanceof String typed ? typed : "";
        String address =
                attempt.getDetails() instanceof WebAuthenticationDetails details ? details.getRemoteAddress() : "";
        SignInThrottle.Guesser guesser = new SignInThrottle.Guesser(login, address);
        Duration pause = throttle.begin(guesser);
        if (pause.isPositive()) {
            throw new TooManyTriesException(pause);
        }
        Optional<StaffMember> member = staff.findByLogin(login).filter(StaffMember::active);
        // The same work for an unknown login: the time taken must not tell which logins exist.
        boolean right =
                matches(password, member.map(StaffMember::passwordHash).orElse(nobodysHash)) && member.isPresent();
        if (!right) {
            recordFailure(login, address);
            throw new BadCredentialsException("login or password is wrong");
        }
        throttle.succeeded(guesser);
        StaffMember person = member.orElseThrow();
        actors.load(person.known()).ifPresent(actor -> recordSuccess(person, actor, address));
        return new StaffAuthentication(person.known(), actors);
    }

    private boolean matches(String password, String hash) {
        return password.getBytes(StandardCharsets.UTF_8).length <= PasswordRules.LONGEST_IN_BYTES
                && passwords.matches(password, hash);
    }

    private void recordSuccess(StaffMember person, Actor actor, String address) {
        transaction.executeWithoutResult(status -> auditLog.record(
                AuditEvent.of(
                                AccountAction.SIGN_IN,
                                new Subject(Subject.Kind.STAFF, person.known().value(), person.login()))
                        .changing(Map.of(), Map.of("address", address)),
                actor));
    }

    private void recordFailure(String login, String address) {
        // People type passwords into the login field by mistake: what is no login is not written down.
        String tried = Logins.isOne(login) ? login : "?";
        transaction.executeWithoutResult(status -> auditLog.record(
                AuditEvent.of(AccountAction.SIGN_IN_FAILED, new Subject(Subject.Kind.STAFF, null, tried))
                        .changing(Map.of(), Map.of("address", address)),
                new Actor(null, tried, tried, "", "", null, Map.of(), List.of())));
    }
}
