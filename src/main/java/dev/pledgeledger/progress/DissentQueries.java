package dev.pledgeledger.progress;

import dev.pledgeledger.common.CurrentActor;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

    public List<Dissent> of(EntryId entry) {
        return of(List.of(entry));
    }

    /// Those of several entries, by entry and department. What was said about an earlier edition is left out while a
    /// correction is under way.
    public List<Dissent> of(Collection<EntryId> ids) {
        entries.find(ids).forEach(entry -> access.check(actor.get(), entry));
        Map<Asked, List<Said>> said = said(ids);
        Map<EntryId, List<Opinion>> submissions = said.isEmpty() ? Map.of() : submissions(ids);
        return said.entrySet().stream()
                .map(each -> dissent(
                        each.getKey(),
                        each.getValue(),
                        submissions.getOrDefault(each.getKey().entry(), List.of())))
                .toList();
    }

    private static Dissent dissent(Asked asked, List<Said> said, List<Opinion> submissions) {
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
        return new Dissent(
                asked.entry(),
                asked.department(),
                rounds,
                ending,
                ending == Dissent.Ending.SETTLED ? last.opinion() : null);
    }

    private static @Nullable Opinion answer(Opinion objection, List<Opinion> submissions) {
        return submissions.stream()
                .filter(submission -> submission.revision() > objection.revision())
                .findFirst()
                .orElse(null);
    }

    /// Everything that departments with an objection have said, oldest first.
    private Map<Asked, List<Said>> said(Collection<EntryId> ids) {
        Map<Asked, List<Said>> said = new LinkedHashMap<>();
        database.sql("""
                with answer as (
                    select k.*, bool_or(k.decision = 'OBJECTED') over (partition by k.entry_id, k.department_id) as dissents
                    from concurrence k join entry e on e.id = k.entry_id
                    where e.id = any(:ids) and k.capacity = 'JOINT' and k.decision is not null
                        and (e.state = 'PUBLISHED' or k.revision_id > coalesce(e.published_revision_id, 0)))
                select a.*, d.name as department, s.name, r.number from answer a
                    join department d on d.id = a.department_id join revision r on r.id = a.revision_id
                    join staff s on s.id = a.decided_by
                where a.dissents order by a.entry_id, a.department_id, a.id
                """).param("ids", EntryId.values(ids)).query((ResultSet row) -> {
            Asked asked = new Asked(new EntryId(row.getLong("entry_id")), row.getString("department"));
            said.computeIfAbsent(asked, first -> new ArrayList<>()).add(said(row));
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

    private Map<EntryId, List<Opinion>> submissions(Collection<EntryId> ids) {
        Map<EntryId, List<Opinion>> submissions = new LinkedHashMap<>();
        database.sql("""
                select entry_id, number, answer, made_at, made_by from revision
                where entry_id = any(:ids) and step = 'SUBMIT' order by entry_id, number
                """).param("ids", EntryId.values(ids)).query((ResultSet row) -> {
            submissions
                    .computeIfAbsent(new EntryId(row.getLong("entry_id")), first -> new ArrayList<>())
                    .add(new Opinion(
                            row.getInt("number"),
                            row.getString("made_by"),
                            null,
                            row.getTimestamp("made_at").toInstant(),
                            row.getString("answer")));
        });
        return submissions;
    }

    private record Asked(EntryId entry, String department) {}

    private record Said(Concurrence.Decision decision, Opinion opinion) {}
}
