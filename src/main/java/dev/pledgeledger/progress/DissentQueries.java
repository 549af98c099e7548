package dev.pledgeledger.progress;

import dev.pledgeledger.common.CurrentActor;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Reads what joint departments have objected to, from their answers and from the revisions that followed.
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class DissentQueries {

    private final JdbcClient database;
    private final Entries entries;
    private final EntryAccess access;
    private final CurrentActor actor;

    DissentQueries(JdbcClient database, Entries entries, EntryAccess access, CurrentActor actor) {
        this.database = database;
        this.entries = entries;
        this.access = access;
        this.actor = actor;
    }

    /// By department, for those who read what was written before it was signed off. What was said about an earlier
    /// edition is left out while a correction is under way.
    public List<Dissent> of(EntryId id) {
        Entry entry = entries.find(id).orElseThrow(NoSuchElementException::new);
        access.check(actor.get(), entry);
        if (!access.readsDrafts(actor.get(), entry)) {
            return List.of();
        }
        Map<String, List<Said>> said = said(id);
        List<Opinion> submissions = said.isEmpty() ? List.of() : submissions(id);
        return said.entrySet().stream()
                .map(each -> dissent(each.getKey(), each.getValue(), submissions))
                .toList();
    }

    private static Dissent dissent(String department, List<Said> said, List<Opinion> submissions) {
        List<Dissent.Round> rounds = said.stream()
                .filter(each -> each.decision() == Concurrence.Decision.OBJECTED)
                .map(each -> new Dissent.Round(each.opinion(), answer(each.opinion(), submissions)))
                .toList();
        Said last = said.getLast();
        Dissent.Ending ending = switch (last.decision()) {
            case OBJECTED -> Dissent.Ending.OPEN;
            case AGREED -> Dissent.Ending.AGREED;
            case SETTLED -> Dissent.Ending.SETTLED;
        };
        return new Dissent(department, rounds, ending, ending == Dissent.Ending.SETTLED ? last.opinion() : null);
    }

    private static @Nullable Opinion answer(Opinion objection, List<Opinion> submissions) {
        return submissions.stream()
                .filter(submission -> submission.revision() > objection.revision())
                .findFirst()
                .orElse(null);
    }

    /// Everything that departments with an objection have said, oldest first.
    private Map<String, List<Said>> said(EntryId id) {
        Map<String, List<Said>> said = new LinkedHashMap<>();
        database.sql("""
                with answer as (
                    select k.*, bool_or(k.decision = 'OBJECTED') over (partition by k.entry_id, k.department_id) as dissents
                    from concurrence k join entry e on e.id = k.entry_id
                    where e.id = :id and k.capacity = 'JOINT' and k.decision is not null
                        and (e.state = 'PUBLISHED' or k.revision_id > coalesce(e.published_revision_id, 0)))
                select a.*, d.name as department, s.name, r.number from answer a
                    join department_label d on d.id = a.department_id join revision r on r.id = a.revision_id
                    join staff s on s.id = a.decided_by
                where a.dissents order by a.department_id, a.id
                """).param("id", id.value()).query((ResultSet row) -> {
            said.computeIfAbsent(row.getString("department"), first -> new ArrayList<>())
                    .add(said(row));
        });
        return said;
    }

    private static Said said(ResultSet row) throws SQLException {
        return new Said(
                Concurrence.Decision.valueOf(row.getString("decision")),
                new Opinion(
                        row.getInt("number"),
                        row.getString("name"),
                        row.getString("decided_for"),
                        row.getTimestamp("decided_at").toInstant(),
                        Objects.requireNonNullElse(row.getString("reason"), "")));
    }

    private List<Opinion> submissions(EntryId id) {
        return database.sql("""
                select number, answer, made_at, made_by from revision
                where entry_id = :id and step = 'SUBMIT' order by number
                """)
                .param("id", id.value())
                .query((row, index) -> new Opinion(
                        row.getInt("number"),
                        row.getString("made_by"),
                        null,
                        row.getTimestamp("made_at").toInstant(),
                        row.getString("answer")))
                .list();
    }

    private record Said(Concurrence.Decision decision, Opinion opinion) {}
}
