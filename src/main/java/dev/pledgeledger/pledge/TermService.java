package dev.pledgeledger.pledge;

import dev.pledgeledger.audit.AuditEvent;
import dev.pledgeledger.audit.AuditLog;
import dev.pledgeledger.audit.Subject;
import dev.pledgeledger.common.Refused;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Begins the manifesto of a term of office, and says when the term ends.
@Service
@Transactional
@RolesAllowed({"ADMINISTRATOR", "REVIEWER", "SYSTEM"})
public class TermService {

    private final JdbcClient database;
    private final ManifestoQueries manifestos;
    private final AuditLog log;

    TermService(JdbcClient database, ManifestoQueries manifestos, AuditLog log) {
        this.database = database;
        this.manifestos = manifestos;
        this.log = log;
    }

    /// Begins an empty manifesto.
    ///
    /// @throws Refused where it has no title, or another one has it
    public ManifestoId begin(String title, @Nullable LocalDate endsOn) {
        String words = StructureService.clean(title);
        if (words.isEmpty()) {
            throw new Refused("pledge.term.noTitle");
        }
        if (manifestos.manifestos().stream().anyMatch(other -> other.title().equals(words))) {
            throw new Refused("pledge.term.titleTaken");
        }
        long id = database.sql("insert into manifesto (title, ends_on) values (:title, :ends) returning id")
                .param("title", words)
                .param("ends", endsOn)
                .query(Long.class)
                .single();
        log.record(AuditEvent.of(ManifestoAction.MANIFESTO_BEGUN, subject(id, words))
                .changing(Map.of(), ends(endsOn)));
        return new ManifestoId(id);
    }

    /// Says when the term ends, or that nobody knows; saying the same leaves no trace.
    public void endOn(ManifestoId id, @Nullable LocalDate endsOn) {
        Manifesto before = manifestos.manifesto(id);
        if (Objects.equals(before.endsOn(), endsOn)) {
            return;
        }
        database.sql("update manifesto set ends_on = :ends where id = :id")
                .param("ends", endsOn)
                .param("id", id.value())
                .update();
        log.record(AuditEvent.of(ManifestoAction.MANIFESTO_TERM_CHANGED, subject(id.value(), before.title()))
                .changing(ends(before.endsOn()), ends(endsOn)));
    }

    private static Subject subject(long id, String title) {
        return new Subject(Subject.Kind.MANIFESTO, id, title);
    }

    private static Map<String, Object> ends(@Nullable LocalDate day) {
        return day == null ? Collections.emptyMap() : Map.of("endsOn", day.toString());
    }
}
