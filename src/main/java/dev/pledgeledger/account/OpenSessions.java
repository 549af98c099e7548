package dev.pledgeledger.account;

import dev.pledgeledger.common.StaffId;
import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionBindingEvent;
import jakarta.servlet.http.HttpSessionBindingListener;
import java.io.Serial;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/// The sessions people are signed in with, so that they can be ended at once when an account is closed.
@Component
public class OpenSessions {

    private final Map<StaffId, Set<HttpSession>> sessions = new ConcurrentHashMap<>();

    /// To be called when somebody has signed in.
    public void begun(StaffId staff, HttpSession session) {
        session.setAttribute(Mark.class.getName(), new Mark(staff.value(), this));
    }

    @TransactionalEventListener
    void end(AccessEnded ended) {
        for (HttpSession session : List.copyOf(sessions.getOrDefault(ended.staff(), Set.of()))) {
            if (ended.elsewhere() && session.getId().equals(here())) {
                continue;
            }
            try {
                session.invalidate();
            } catch (IllegalStateException _) {
                // It ended by itself in the meantime, which is what was wanted.
            }
        }
    }

    private static @Nullable String here() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes request
                ? request.getSessionId()
                : null;
    }

    /// Lies in the session and hears when it ends.
    private static final class Mark implements HttpSessionBindingListener, Serializable {

        @Serial
        private static final long serialVersionUID = 1;

        private final long staff;
        private final transient @Nullable OpenSessions open;

        Mark(long staff, OpenSessions open) {
            this.staff = staff;
            this.open = open;
        }

        @Override
        public void valueBound(HttpSessionBindingEvent event) {
            if (open != null) {
                open.sessions
                        .computeIfAbsent(new StaffId(staff), first -> ConcurrentHashMap.newKeySet())
                        .add(event.getSession());
            }
        }

        @Override
        public void valueUnbound(HttpSessionBindingEvent event) {
            if (open != null) {
                open.sessions.computeIfPresent(new StaffId(staff), (same, others) -> {
                    others.remove(event.getSession());
                    return others.isEmpty() ? null : others;
                });
            }
        }
    }
}
