package dev.pledgeledger.pledge;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Reads manifestos as they are built: areas, their sections, their pledges, withdrawn ones included.
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class ManifestoQueries {

    private final JdbcClient database;
    private final Clock clock;

    ManifestoQueries(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /// The newest first.
    public List<Manifesto> manifestos() {
        return database.sql("select id, title, ends_on from manifesto order by id desc")
                .query((row, index) -> new Manifesto(
                        new ManifestoId(row.getLong("id")),
                        row.getString("title"),
                        row.getObject("ends_on", LocalDate.class)))
                .list();
    }

    public Manifesto manifesto(ManifestoId id) {
        return manifestos().stream()
                .filter(manifesto -> manifesto.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /// Every part, each area and section before what stands under it.
    public List<ManifestoPart> parts(ManifestoId manifesto) {
        return database.sql("""
                select array[a.number] as place, area_words(a.id, :today) as words, null::date as withdrawn_on,
                    null as withdrawn_for, (select max(valid_from) from wording_span w where w.area_id = a.id) as reworded_on
                from area a where a.manifesto_id = :manifesto
                union all select array[a.number, s.number], section_words(s.id, :today), null, null,
                    (select max(valid_from) from wording_span w where w.section_id = s.id)
                from section s join area a on a.id = s.area_id where a.manifesto_id = :manifesto
                union all select array[a.number, s.number, p.number], pledge_words(p.id, :today), p.withdrawn_on,
                    p.withdrawn_for, (select max(valid_from) from wording_span w where w.pledge_id = p.id)
                from pledge p join section s on s.id = p.section_id join area a on a.id = s.area_id
                where a.manifesto_id = :manifesto order by place
                """)
                .param("manifesto", manifesto.value())
                .param("today", LocalDate.now(clock))
                .query((row, index) -> new ManifestoPart(
                        new Place(manifesto, List.of((Integer[])
                                row.getArray("place").getArray())),
                        row.getString("words"),
                        row.getObject("reworded_on", LocalDate.class),
                        row.getObject("withdrawn_on", LocalDate.class),
                        row.getString("withdrawn_for")))
                .list();
    }
}
