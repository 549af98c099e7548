package dev.pledgeledger.audit;

import dev.pledgeledger.common.Actor;
import dev.pledgeledger.common.CurrentActor;
import dev.pledgeledger.common.StaffId;
import jakarta.annotation.security.PermitAll;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import tools.jackson.databind.json.JsonMapper;

/// Writes the log, always inside the transaction of the act itself. Whoever may act may be written down.
@Service
@PermitAll
public class AuditLog {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final JdbcClient database;
    private final CurrentActor currentActor;
    private final Clock clock;

    AuditLog(JdbcClient database, CurrentActor currentActor, Clock clock) {
        this.database = database;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    /// Tells the database who is acting in this transaction. Has to be called before any rating can change.
    @Transactional(propagation = Propagation.MANDATORY)
    public void beginAct() {
        act(currentActor.get(), null);
    }

    /// The same for somebody who acts in another's place: every line of the act says so.
    @Transactional(propagation = Propagation.MANDATORY)
    public void beginActFor(String principal) {
        act(currentActor.get(), principal);
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void record(AuditEvent event) {
        record(event, begun().map(Act::actor).orElseGet(currentActor::get));
    }

    /// For what happens while nobody is signed in, such as a refused sign-in.
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(AuditEvent event, Actor actor) {
        Act act = act(actor, null);
        database.sql("""
                insert into audit_line (act, action, actor_staff, actor_login, actor_name, actor_post, actor_department,
                    acting_for, occurred_at, subject_kind, subject_id, subject_label, cycle_id, revision_id, before, after, reason)
                values (:act, :action, :staff, :login, :name, :post, :department,
                    :actingFor, :at, :kind, :subject, :label, :cycle, :revision, :before::jsonb, :after::jsonb, :reason)
                """)
                .param("act", act.id())
                .param("actingFor", act.actingFor())
                .param("action", event.action().name())
                .param("staff", actor.person().map(id -> id.value()).orElse(null))
                .param("login", actor.login())
                .param("name", actor.name())
                .param("post", actor.post())
                .param("department", actor.department())
                .param("at", Timestamp.from(clock.instant()))
                .param("kind", event.subject().kind().name())
                .param("subject", event.subject().id())
                .param("label", event.subject().label())
                .param("cycle", event.cycle())
                .param("revision", event.revision())
                .param("before", json(event.before()))
                .param("after", json(event.after()))
                .param("reason", event.reason())
                .update();
    }

    private Act act(Actor actor, @Nullable String actingFor) {
        return begun().orElseGet(() -> begin(actor, actingFor));
    }

    private Optional<Act> begun() {
        return TransactionSynchronizationManager.getResource(this) instanceof Act begun
                ? Optional.of(begun)
                : Optional.empty();
    }

    private Act begin(Actor actor, @Nullable String actingFor) {
        Act act = new Act(UUID.randomUUID(), actor, actingFor);
        Map<String, @Nullable Object> setting = new LinkedHashMap<>();
        setting.put("act", act.id());
        setting.put("staff", actor.person().map(StaffId::value).orElse(null));
        setting.put("login", actor.login());
        setting.put("name", actor.name());
        setting.put("post", actor.post());
        setting.put("department", actor.department());
        setting.put("actingFor", actingFor);
        setting.put("at", clock.instant().toString());
        database.sql("select set_config('ledger.actor', :actor, true)")
                .param("actor", JSON.writeValueAsString(setting))
                .query(String.class)
                .single();
        TransactionSynchronizationManager.bindResource(this, act);
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                TransactionSynchronizationManager.unbindResourceIfPossible(AuditLog.this);
            }
        });
        return act;
    }

    private static @Nullable String json(Map<String, ?> values) {
        return values.isEmpty() ? null : JSON.writeValueAsString(values);
    }

    /// What all lines of one transaction have in common.
    private record Act(UUID id, Actor actor, @Nullable String actingFor) {}
}
