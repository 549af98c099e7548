package dev.pledgeledger.progress;

import dev.pledgeledger.account.AccountPaths;
import dev.pledgeledger.common.CurrentActor;
import dev.pledgeledger.common.Role;
import dev.pledgeledger.common.ui.DeskLines;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// For the administrator: departments with entries under way that nobody can confirm today.
@Component
class VacantHeads implements DeskLines {

    private final JdbcClient database;
    private final CurrentActor actor;
    private final Clock clock;

    VacantHeads(JdbcClient database, CurrentActor actor, Clock clock) {
        this.database = database;
        this.actor = actor;
        this.clock = clock;
    }

    @Override
    public List<Line> lines() {
        if (!actor.get().has(Role.ADMINISTRATOR)) {
            return List.of();
        }
        List<String> vacant = names();
        return vacant.isEmpty()
                ? List.of()
                : List.of(new Line(
                        AccountPaths.STAFF,
                        "progress.desk.vacantHeads",
                        List.of(vacant.size(), String.join("、", vacant))));
    }

    private List<String> names() {
        return database.sql("""
                select dep.name from department_label dep
                where exists (select from entry_department d join entry e on e.id = d.entry_id
                        where d.acting_id = dep.id
                            and e.state in ('NOT_STARTED', 'DRAFT', 'RETURNED', 'CONCURRENCE'))
                    and not exists (select from membership m join staff s on s.id = m.staff_id and s.active
                        where m.department_id = dep.id and m.role = 'HEAD'
                            and m.since <= :today and (m.until is null or m.until >= :today))
                    and not exists (select from stand_in i join staff s on s.id = i.staff_id and s.active
                        where i.department_id = dep.id and i.role = 'HEAD' and i.since <= :today and i.until >= :today)
                order by dep.id
                """)
                .param("today", LocalDate.now(clock))
                .query((row, index) -> row.getString("name"))
                .list();
    }
}
