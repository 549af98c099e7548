package dev.pledgeledger.pledge;

import dev.pledgeledger.common.PledgeCode;
import dev.pledgeledger.report.Report;
import jakarta.annotation.security.RolesAllowed;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Keeps the manifesto's structure.
@Service
public class ManifestoService {

    private final JdbcClient database;

    ManifestoService(JdbcClient database) {
        this.database = database;
    }

    /// Makes sure that everything a report stands on exists, and leaves what exists as it is.
    @Transactional
    @RolesAllowed({"ADMINISTRATOR", "REVIEWER", "SYSTEM"})
    public Established establish(Report report) {
        long manifesto = keep(
                "insert into manifesto (title) values (?) on conflict do nothing returning id",
                "select id from manifesto where title = ?",
                report.manifesto());
        Map<PledgeCode, PledgeId> pledges = new HashMap<>();
        for (Report.Area area : report.areas()) {
            long areaId = numbered("area", "manifesto_id", "title", manifesto, area.number(), area.title());
            for (Report.Section section : area.sections()) {
                long sectionId = numbered("section", "area_id", "title", areaId, section.number(), section.title());
                for (Report.Pledge pledge : section.pledges()) {
                    long id = numbered(
                            "pledge",
                            "section_id",
                            "text",
                            sectionId,
                            pledge.code().number(),
                            pledge.text());
                    pledges.put(pledge.code(), new PledgeId(id));
                }
            }
        }
        report.entries()
                .flatMap(entry -> entry.programmes().stream())
                .distinct()
                .forEach(this::programme);
        return new Established(new ManifestoId(manifesto), pledges);
    }

    private void programme(String name) {
        database.sql("insert into programme (name) values (:name) on conflict do nothing")
                .param("name", name)
                .update();
    }

    private long numbered(String table, String parentColumn, String wordColumn, long parent, int number, String words) {
        return keep(
                "insert into %s (%s, number, %s) values (?, ?, ?) on conflict do nothing returning id"
                        .formatted(table, parentColumn, wordColumn),
                "select id from %s where %s = ? and number = ?".formatted(table, parentColumn),
                parent,
                number,
                words);
    }

    private long keep(String insert, String find, Object... values) {
        return database.sql(insert)
                .params(values)
                .query(Long.class)
                .optional()
                .orElseGet(() -> database.sql(find)
                        .params(java.util.Arrays.copyOf(
                                values, (int) find.chars().filter(c -> c == '?').count()))
                        .query(Long.class)
                        .single());
    }

    /// The manifesto of a report and the ids of its pledges.
    public record Established(ManifestoId manifesto, Map<PledgeCode, PledgeId> pledges) {
        public Established {
            pledges = Map.copyOf(pledges);
        }
    }
}
