package dev.pledgeledger.progress;

import dev.pledgeledger.common.DepartmentId;
import dev.pledgeledger.cycle.Cycle;
import dev.pledgeledger.cycle.CycleId;
import dev.pledgeledger.cycle.CycleQueries;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The entries that are under way in departments which a reorganisation concerns.
@Repository
class SuccessionEntries {

    private final JdbcClient database;
    private final Entries entries;
    private final Texts texts;
    private final CycleQueries cycles;

    SuccessionEntries(JdbcClient database, Entries entries, Texts texts, CycleQueries cycles) {
        this.database = database;
        this.entries = entries;
        this.texts = texts;
        this.cycles = cycles;
    }

    /// Those of years that are not published and those that are being corrected, in the order of the report.
    List<Concerned> under(Collection<DepartmentId> departments) {
        List<EntryId> ids = database.sql("""
                select e.id from entry e join cycle c on c.id = e.cycle_id
                    join pledge p on p.id = e.pledge_id join section s on s.id = p.section_id join area a on a.id = s.area_id
                where (c.state <> 'PUBLISHED' or e.state not in ('PUBLISHED', 'WITHDRAWN'))
                    and exists (select from entry_department d where d.entry_id = e.id and d.acting_id = any(:departments))
                order by c.fiscal_year, c.id, a.number, s.number, p.number, e.row_position, e.position
                """)
                .param(
                        "departments",
                        departments.stream().map(DepartmentId::value).toArray(Long[]::new))
                .query((row, index) -> new EntryId(row.getLong("id")))
                .list();
        Map<EntryId, Entry> byId = entries.find(ids).stream().collect(Collectors.toMap(Entry::id, Function.identity()));
        return of(ids.stream().flatMap(id -> Stream.ofNullable(byId.get(id))).toList());
    }

    /// All entries of the years of these.
    List<Concerned> inYearsOf(Collection<Concerned> some) {
        return of(some.stream()
                .map(each -> each.entry().cycle())
                .distinct()
                .flatMap(cycle -> entries.of(cycle).stream())
                .toList());
    }

    List<Concerned> of(List<Entry> all) {
        Map<EntryId, WorkingCopy> copies =
                texts.workingCopies(all.stream().map(Entry::id).toList());
        Map<RevisionId, Revision> revisions = texts.revisions(all.stream()
                .flatMap(entry -> Stream.ofNullable(entry.revision()))
                .toList());
        Map<CycleId, Cycle> years = all.stream()
                .map(Entry::cycle)
                .distinct()
                .collect(Collectors.toMap(
                        Function.identity(), id -> cycles.find(id).orElseThrow()));
        return all.stream()
                .map(entry -> {
                    WorkingCopy copy = copies.get(entry.id());
                    Revision revision = revisions.get(entry.revision());
                    Cycle year = Objects.requireNonNull(years.get(entry.cycle()));
                    return new Concerned(
                            entry,
                            year.year(),
                            year.asOf(),
                            copy != null ? copy.content() : revision != null ? revision.content() : Content.EMPTY);
                })
                .toList();
    }

    /// What an entry continues acts through the same department as it does.
    void actForEarlier(EntryId entry, DepartmentId old, DepartmentId successor) {
        database.sql("""
                with recursive line (id) as (
                    select previous_id from entry where id = :entry
                    union all
                    select e.previous_id from entry e join line on e.id = line.id where e.previous_id is not null)
                update entry_department set acting_id = :successor
                where acting_id = :old and entry_id in (select id from line)
                """)
                .param("entry", entry.value())
                .param("old", old.value())
                .param("successor", successor.value())
                .update();
    }

    void actEverywhere(DepartmentId old, DepartmentId successor) {
        database.sql("update entry_department set acting_id = :successor where acting_id = :old")
                .param("old", old.value())
                .param("successor", successor.value())
                .update();
    }
}
