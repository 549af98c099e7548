package dev.pledgeledger.account;

import dev.pledgeledger.audit.AuditEvent;
import dev.pledgeledger.audit.AuditLog;
import dev.pledgeledger.audit.Subject;
import dev.pledgeledger.common.Actor;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Writes down every sign-in and every try that was looked at; what was typed as a password, never.
@Component
class SignInLog {

    private final AuditLog auditLog;
    private final Actors actors;
    private final TransactionTemplate transaction;

    SignInLog(AuditLog auditLog, Actors actors, PlatformTransactionManager transactions) {
        this.auditLog = auditLog;
        this.actors = actors;
        this.transaction = new TransactionTemplate(transactions);
    }

    void signedIn(StaffMember person, SignInWay way, String address) {
        actors.load(person.known())
                .ifPresent(actor -> record(
                        AccountAction.SIGN_IN,
                        new Subject(Subject.Kind.STAFF, person.known().value(), person.login()),
                        Map.of("address", address, "way", way.name()),
                        actor));
    }

    void failed(String login, SignInWay way, String address) {
        // People type passwords into the login field by mistake: what is no login is not written down.
        String tried = Logins.isOne(login) ? login : "?";
        record(
                AccountAction.SIGN_IN_FAILED,
                new Subject(Subject.Kind.STAFF, null, tried),
                Map.of("address", address, "way", way.name()),
                new Actor(null, tried, tried, "", "", null, Map.of(), List.of()));
    }

    /// @param action what was refused, to somebody whom we know
    void refused(StaffMember person, AccountAction action, SignInWay way, String address) {
        actors.load(person.known())
                .ifPresent(actor -> record(
                        action,
                        new Subject(Subject.Kind.STAFF, person.known().value(), person.login()),
                        address.isEmpty() ? Map.of("way", way.name()) : Map.of("address", address, "way", way.name()),
                        actor));
    }

    private void record(AccountAction action, Subject who, Map<String, String> values, Actor actor) {
        transaction.executeWithoutResult(
                status -> auditLog.record(AuditEvent.of(action, who).changing(Map.of(), values), actor));
    }
}
