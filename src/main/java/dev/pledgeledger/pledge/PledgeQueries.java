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
            select p.id, a.number as area, a.title as area_title, s.number as section, s.title as section_title, p.number, p.text,
                   p.withdrawn_on is not null as withdrawn
            from pledge p join section s on s.id = p.section_id join area a on a.id = s.area_id
            """;

    private final JdbcClient database;
    private final Clock clock;

    PledgeQueries(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    public List<Area> areas(ManifestoId manifesto) {
        return database.sql("select number, title from area where manifesto_id = :manifesto order by number")
                .param("manifesto", manifesto.value())
                .query((row, index) -> new Area(row.getInt("number"), row.getString("title")))
                .list();
    }

    /// In the order of their codes, withdrawn ones included.
    public List<Pledge> pledges(ManifestoId manifesto) {
        return database.sql(PLEDGE + " where a.manifesto_id = :manifesto order by a.number, s.number, p.number")
                .param("manifesto", manifesto.value())
                .query(PledgeQueries::pledge)
                .list();
    }

    public Pledge pledge(ManifestoId manifesto, PledgeCode code) {
        return database.sql(PLEDGE + """
                 where a.manifesto_id = :manifesto and a.number = :area and s.number = :section and p.number = :number
                """)
                .param("manifesto", manifesto.value())
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
