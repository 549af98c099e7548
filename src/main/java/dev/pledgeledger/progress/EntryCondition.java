package dev.pledgeledger.progress;

import dev.pledgeledger.common.Actor;
import dev.pledgeledger.common.CurrentActor;
import dev.pledgeledger.common.DepartmentId;
import dev.pledgeledger.common.Rating;
import dev.pledgeledger.common.Role;
import dev.pledgeledger.common.StaffId;
import dev.pledgeledger.cycle.CycleId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Which entries a filter means, and which of them the person signed in may read.
@Component
class EntryCondition {

    /// Until when the department writes, or the planning office reviews; a published year has no such days.
    static final String DUE = """
            case when e.state in ('UNASSIGNED', 'NOT_STARTED', 'DRAFT', 'RETURNED', 'CONCURRENCE')
                    then coalesce(e.due_on, case when c.state in ('OPEN', 'CLOSED') then c.drafts_due end)
                when e.state in ('SUBMITTED', 'IN_REVIEW') and c.state in ('OPEN', 'CLOSED') then c.review_due end""";

    static final String FROM = """
             from entry e
             join cycle c on c.id = e.cycle_id
             join pledge p on p.id = e.pledge_id join section s on s.id = p.section_id join area a on a.id = s.area_id
             left join working_copy w on w.entry_id = e.id
             left join revision r on r.id = e.revision_id
             left join entry le on le.id = e.previous_id
             left join revision lr on lr.id = le.published_revision_id
             left join staff claimant on claimant.id = e.claimed_by
            """;

    /// Whose turn it is follows [Step], without the needs a person can still meet by writing.
    private static final String MY_TURN = """
             (e.state in ('NOT_STARTED', 'DRAFT', 'RETURNED') and (c.state = 'OPEN' or e.due_on is not null)
                and exists (select from entry_department d where d.entry_id = e.id and d.acting_id = any(:drafts))
              or e.state = 'CONCURRENCE' and not coalesce(w.authors && :persons, false)
                and exists (select from concurrence k where k.revision_id = e.revision_id and k.decision is null and k.lapsed_at is null
                    and k.department_id = any(case when k.capacity = 'DIRECTOR' then :directs else :heads end))
              or :reviews and (e.state = 'UNASSIGNED'
                or e.state = 'IN_REVIEW' and e.claimed_by = :me
                or e.state in ('SUBMITTED', 'IN_REVIEW') and e.claimed_by is null
                    and not coalesce(w.authors && :persons, false)
                    and not exists (select from entry_department d where d.entry_id = e.id
                        and d.side = 'ACHIEVEMENTS' and d.position = 1 and d.acting_id = any(:own))
                or e.state in ('DRAFT', 'RETURNED') and (:me, 'ENTER_FOR') = (select l.actor_staff, l.action from audit_line l
                    where l.subject_kind = 'ENTRY' and l.subject_id = e.id and l.action = any(:entering)
                    order by l.id desc limit 1)))
            """;

    static final String WHERE = """
             where (:cycle::bigint is null or e.cycle_id = :cycle)
               and (:area::int is null or a.number = :area)
               and (:department::bigint is null or exists (select from entry_department d
                    where d.entry_id = e.id and :department in (d.department_id, d.acting_id)))
               and (cardinality(:states::text[]) = 0 or e.state = any(:states))
               and (:rating::text is null or coalesce(w.rating, r.rating) = :rating)
               and (not :unrated or coalesce(w.rating, r.rating) is null)
               and (not :late or e.state in ('NOT_STARTED', 'DRAFT', 'RETURNED') and
            """ + DUE + """
                < :today)
               and (:text::text = '' or concat_ws(' ', a.number || '-' || s.number || '-' || p.number, pledge_words(p.id, c.as_of),
                    coalesce(w.achievements, r.achievements), coalesce(w.plans, r.plans))
                    ilike '%' || replace(replace(replace(:text, '\\', '\\\\'), '%', '\\%'), '_', '\\_') || '%')
               and (:whose <> 'OF_MY_DEPARTMENTS' or exists (select from entry_department d
                    where d.entry_id = e.id and d.acting_id = any(:own)))
               and (:whose <> 'MY_TURN' or
            """ + MY_TURN + """
               )
               and (:holder = 'ANYBODY' or :holder = 'ME' and e.claimed_by = :me
                    or :holder = 'NOBODY' and e.claimed_by is null)
               and (:movement = 'ANY'
                    or (:movement = 'SAME') = (coalesce(w.rating, r.rating) is not distinct from lr.rating))
               and (:all or e.state in ('SIGNED_OFF', 'PUBLISHED') or exists (select from entry_department d
                    where d.entry_id = e.id and (d.department_id = any(:own) or d.acting_id = any(:own))))
            """;

    private final JdbcClient database;
    private final CurrentActor currentActor;
    private final EntryAccess access;
    private final Clock clock;

    EntryCondition(JdbcClient database, CurrentActor currentActor, EntryAccess access, Clock clock) {
        this.database = database;
        this.currentActor = currentActor;
        this.access = access;
        this.clock = clock;
    }

    /// A statement over [#FROM] and [#WHERE] with the filter and the person filled in.
    JdbcClient.StatementSpec bound(String sql, EntryFilter filter) {
        Actor actor = currentActor.get();
        Rating rating = filter.rating();
        DepartmentId department = filter.department();
        CycleId cycle = filter.cycle();
        return database.sql(sql)
                .param("cycle", cycle == null ? null : cycle.value())
                .param("area", filter.area())
                .param("department", department == null ? null : department.value())
                .param("states", filter.states().stream().map(State::name).toArray(String[]::new))
                .param("rating", rating == null ? null : rating.name())
                .param("unrated", filter.unrated())
                .param("late", filter.late())
                .param("today", LocalDate.now(clock))
                .param("text", filter.text().strip())
                .param("whose", filter.whose().name())
                .param("holder", filter.holder().name())
                .param("movement", filter.movement().name())
                .param("all", access.readsAll(actor))
                .param("own", ids(access.departments(actor)))
                .param("drafts", ids(Role.DRAFTER, actor))
                .param("heads", ids(Role.HEAD, actor))
                .param("directs", ids(Role.DIRECTOR, actor))
                .param("reviews", actor.has(Role.REVIEWER))
                .param("entering", Trails.entering())
                .param("persons", actor.persons().stream().map(StaffId::value).toArray(Long[]::new))
                .param("me", actor.person().map(StaffId::value).orElse(0L));
    }

    private static Long[] ids(Role role, Actor actor) {
        return ids(actor.roles().getOrDefault(role, Set.of()));
    }

    private static Long[] ids(Collection<DepartmentId> departments) {
        return departments.stream().map(DepartmentId::value).toArray(Long[]::new);
    }
}
