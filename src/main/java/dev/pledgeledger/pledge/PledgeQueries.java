package dev.pledgeledger.pledge;

import dev.pledgeledger.common.PledgeCode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Reads the manifesto and its master data.
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class PledgeQueries {

    private static final String PLEDGE = """
            select p.id, a.number as area, area_words(a.id, :day) as area_title, s.number as section,
                section_words(s.id, :day) as section_title, p.number, pledge_words(p.id, :day) as text,
                p.withdrawn_on is not null as withdrawn
            from pledge p join section s on s.id = p.section_id join area a on a.id = s.area_id
            """;

    private final JdbcClient database;
    private final Clock clock;

    PledgeQueries(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /// With their titles as of a day.
    public List<Area> areas(ManifestoId manifesto, LocalDate day) {
        return database.sql("""
                        select number, area_words(id, :day) as title from area where manifesto_id = :manifesto order by number
                        """)
                .param("manifesto", manifesto.value())
                .param("day", day)
                .query((row, index) -> new Area(row.getInt("number"), row.getString("title")))
                .list();
    }

    /// In the order of their codes, withdrawn ones included, with the words of today.
    public List<Pledge> pledges(ManifestoId manifesto) {
        return pledges(manifesto, LocalDate.now(clock));
    }

    /// The same with the words as of a day.
    public List<Pledge> pledges(ManifestoId manifesto, LocalDate day) {
        return database.sql(PLEDGE + " where a.manifesto_id = :manifesto order by a.number, s.number, p.number")
                .param("manifesto", manifesto.value())
                .param("day", day)
                .query(PledgeQueries::pledge)
                .list();
    }

    /// A pledge with the words of today.
    public Pledge pledge(ManifestoId manifesto, PledgeCode code) {
        return pledge(manifesto, code, LocalDate.now(clock));
    }

    /// The same with the words as of a day.
    public Pledge pledge(ManifestoId manifesto, PledgeCode code, LocalDate day) {
        return database.sql(PLEDGE + """
                 where a.manifesto_id = :manifesto and a.number = :area and s.number = :section and p.number = :number
                """)
                .param("manifesto", manifesto.value())
                .param("day", day)
                .param("area", code.area())
                .param("section", code.section())
                .param("number", code.number())
                .query(PledgeQueries::pledge)
                .single();
    }

    /// The names of programmes that entries can be given: those that have not ended.
    public List<String> programmes() {
        return database.sql("select name from programme where until is null or until >= :today order by name")
                .param("today", LocalDate.now(clock))
                .query((row, index) -> row.getString("name"))
                .list();
    }

    public List<SdgGoal> sdgGoals() {
        return database.sql("select number, name, english from sdg_goal order by number")
                .query((row, index) ->
                        new SdgGoal(row.getInt("number"), row.getString("name"), row.getString("english")))
                .list();
    }

    private static Pledge pledge(ResultSet row, int index) throws SQLException {
        return new Pledge(
                new PledgeId(row.getLong("id")),
                new PledgeCode(row.getInt("area"), row.getInt("section"), row.getInt("number")),
                row.getString("text"),
                new Area(row.getInt("area"), row.getString("area_title")),
                row.getString("section_title"),
                row.getBoolean("withdrawn"));
    }
}
