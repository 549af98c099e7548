package dev.pledgeledger.cycle;

import dev.pledgeledger.common.FiscalYear;
import dev.pledgeledger.pledge.ManifestoId;
import dev.pledgeledger.report.PrintedTotals;
import dev.pledgeledger.report.Report;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/// The rows behind the years.
@Repository
class CycleTable {

    private final JdbcClient database;

    CycleTable(JdbcClient database) {
        this.database = database;
    }

    CycleId addPublished(ManifestoId manifesto, Report report) {
        return new CycleId(database.sql("""
                insert into cycle (manifesto_id, fiscal_year, title, as_of, state, printed_totals)
                values (:manifesto, :year, :title, :asOf, 'PUBLISHED', :printed::jsonb) returning id
                """)
                .param("manifesto", manifesto.value())
                .param("year", report.fiscalYear().year())
                .param("title", report.title())
                .param("asOf", report.asOf())
                .param("printed", json(report.printedTotals()))
                .query(Long.class)
                .single());
    }

    CycleId addOpen(ManifestoId manifesto, FiscalYear year, CycleSettings settings) {
        return new CycleId(database.sql("""
                insert into cycle (manifesto_id, fiscal_year, title, as_of, state, drafts_due, review_due, instructions,
                    head_confirms, director_confirms)
                values (:manifesto, :year, :title, :asOf, 'OPEN', :draftsDue, :reviewDue, :instructions,
                    :headConfirms, :directorConfirms) returning id
                """)
                .param("manifesto", manifesto.value())
                .param("year", year.year())
                .param("title", settings.title())
                .param("asOf", year.lastDay())
                .param("draftsDue", settings.draftsDue())
                .param("reviewDue", settings.reviewDue())
                .param("instructions", settings.instructions())
                .param("headConfirms", settings.headConfirms())
                .param("directorConfirms", settings.directorConfirms())
                .query(Long.class)
                .single());
    }

    void change(CycleId id, CycleSettings wanted) {
        database.sql("""
                update cycle set title = :title, drafts_due = :draftsDue, review_due = :reviewDue,
                    instructions = :instructions, head_confirms = :headConfirms, director_confirms = :directorConfirms
                where id = :id
                """)
                .param("title", wanted.title())
                .param("draftsDue", wanted.draftsDue())
                .param("reviewDue", wanted.reviewDue())
                .param("instructions", wanted.instructions())
                .param("headConfirms", wanted.headConfirms())
                .param("directorConfirms", wanted.directorConfirms())
                .param("id", id.value())
                .update();
    }

    void publish(CycleId id) {
        database.sql("update cycle set state = 'PUBLISHED' where id = :id")
                .param("id", id.value())
                .update();
    }

    /// Moves a year on from a state.
    ///
    /// @return whether it was in that state
    boolean move(CycleId id, Cycle.State from, Cycle.State to) {
        return database.sql("update cycle set state = :to where id = :id and state = :from")
                        .param("to", to.name())
                        .param("id", id.value())
                        .param("from", from.name())
                        .update()
                == 1;
    }

    private static @Nullable String json(@Nullable PrintedTotals printed) {
        if (printed == null) {
            return null;
        }
        Map<String, Integer> values = new LinkedHashMap<>();
        printed.counts().forEach((rating, count) -> values.put(rating.name(), count));
        values.put("total", printed.total());
        return JsonMapper.shared().writeValueAsString(values);
    }
}
