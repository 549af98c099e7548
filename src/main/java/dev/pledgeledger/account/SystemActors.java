package dev.pledgeledger.account;

import dev.pledgeledger.common.CommandFailure;
import dev.pledgeledger.common.StaffId;
import java.util.concurrent.Callable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.stereotype.Component;

/// Runs the work of commands and jobs under a name that the audit log shows. Inside somebody's session on the
/// screens it changes nothing: there, she stays the one who acts.
@Component
public class SystemActors {

    private final Actors actors;
    private final SessionActors sessions;
    private final SecurityContextHolderStrategy contexts;
    private final String asUser;

    SystemActors(
            Actors actors,
            SessionActors sessions,
            SecurityContextHolderStrategy contexts,
            @Value("${ledger.as-user:}") String asUser) {
        this.actors = actors;
        this.sessions = sessions;
        this.contexts = contexts;
        this.asUser = asUser;
    }

    /// Runs a command: for the person it names with `--as-user`, otherwise as the system itself.
    ///
    /// @throws CommandFailure where no active account has this login, or the person may not do it
    public <T> T command(String name, Callable<T> work) {
        try {
            return asUser.isEmpty() ? run(name, work) : runAs(asUser, work);
        } catch (IllegalArgumentException | AccessDeniedException refused) {
            throw new CommandFailure("--as-user " + asUser + ": " + refused.getMessage(), refused);
        } catch (RuntimeException failure) {
            throw failure;
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
    }

    /// Runs a command or job as the system itself.
    ///
    /// @param name as the log shall show it, such as 取込 or デモ
    public <T> T run(String name, Callable<T> work) throws Exception {
        return as(new SystemAuthentication(name), work);
    }

    /// Runs a command for a person, with her roles and no others.
    ///
    /// @throws IllegalArgumentException where no active account has this login
    public <T> T runAs(String login, Callable<T> work) throws Exception {
        StaffId person = actors.active(login)
                .orElseThrow(() -> new IllegalArgumentException("no active account has the login " + login));
        return as(new StaffAuthentication(person, true, sessions), work);
    }

    private <T> T as(Authentication authentication, Callable<T> work) throws Exception {
        SecurityContext before = contexts.getContext();
        SecurityContext context = contexts.createEmptyContext();
        context.setAuthentication(authentication);
        contexts.setContext(context);
        try {
            return work.call();
        } finally {
            contexts.setContext(before);
        }
    }
}
