package dev.pledgeledger.cycle;

import dev.pledgeledger.common.FiscalYear;
import dev.pledgeledger.common.Rating;
import dev.pledgeledger.pledge.ManifestoId;
import dev.pledgeledger.report.PrintedTotals;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads cycles.
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class CycleQueries {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String CYCLE =
            "select c.*, m.title as manifesto_title from cycle c join manifesto m on m.id = c.manifesto_id ";

    private final JdbcClient database;

    CycleQueries(JdbcClient database) {
        this.database = database;
    }

    public Optional<Cycle> find(CycleId id) {
        return database.sql(CYCLE + "where c.id = :id")
                .param("id", id.value())
                .query(CycleQueries::cycle)
                .optional();
    }

    /// Newest year first.
    public List<Cycle> all() {
        return database.sql(CYCLE + "order by c.fiscal_year desc, c.id desc")
                .query(CycleQueries::cycle)
                .list();
    }

    /// The year being worked on: the newest that is not published, or else the newest.
    public Optional<Cycle> current() {
        return database.sql(
                        CYCLE + "order by c.state in ('PUBLISHED', 'ARCHIVED'), c.fiscal_year desc, c.id desc limit 1")
                .query(CycleQueries::cycle)
                .optional();
    }

    public Optional<Cycle> find(ManifestoId manifesto, FiscalYear year) {
        return database.sql(CYCLE + "where c.manifesto_id = :manifesto and c.fiscal_year = :year")
                .param("manifesto", manifesto.value())
                .param("year", year.year())
                .query(CycleQueries::cycle)
                .optional();
    }

    private static Cycle cycle(ResultSet row, int index) throws SQLException {
        return new Cycle(
                new CycleId(row.getLong("id")),
                new ManifestoId(row.getLong("manifesto_id")),
                row.getString("manifesto_title"),
                new FiscalYear(row.getInt("fiscal_year")),
                row.getString("title"),
                row.getObject("as_of", LocalDate.class),
                Cycle.State.valueOf(row.getString("state")),
                row.getObject("drafts_due", LocalDate.class),
                row.getObject("review_due", LocalDate.class),
                row.getString("instructions"),
                row.getBoolean("head_confirms"),
                row.getBoolean("director_confirms"),
                printed(row.getString("printed_totals")));
    }

    private static @Nullable PrintedTotals printed(@Nullable String json) {
        if (json == null) {
            return null;
        }
        JsonNode node = JSON.readTree(json);
        Map<Rating, Integer> counts = new EnumMap<>(Rating.class);
        for (Rating rating : Rating.values()) {
            counts.put(rating, node.path(rating.name()).asInt());
        }
        return new PrintedTotals(counts, node.path("total").asInt());
    }
}
