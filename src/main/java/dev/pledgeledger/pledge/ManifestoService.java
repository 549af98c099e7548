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
    private final ManifestoParts parts;

    ManifestoService(JdbcClient database, ManifestoParts parts) {
        this.database = database;
        this.parts = parts;
    }

    /// Makes sure that everything a report stands on exists, and leaves what exists as it is.
    @Transactional
    @RolesAllowed({"ADMINISTRATOR", "REVIEWER", "SYSTEM"})
    public Established establish(Report report) {
        long manifesto = manifesto(report.manifesto());
        Map<PledgeCode, PledgeId> pledges = new HashMap<>();
        for (Report.Area area : report.areas()) {
            long areaId = keep(Level.AREA, manifesto, area.number(), area.title());
            for (Report.Section section : area.sections()) {
                long sectionId = keep(Level.SECTION, areaId, section.number(), section.title());
                for (Report.Pledge pledge : section.pledges()) {
                    PledgeCode code = pledge.code();
                    pledges.put(code, new PledgeId(keep(Level.PLEDGE, sectionId, code.number(), pledge.text())));
                }
            }
        }
        report.entries()
                .flatMap(entry -> entry.programmes().stream())
                .distinct()
                .forEach(this::programme);
        return new Established(new ManifestoId(manifesto), pledges);
    }

    private long manifesto(String title) {
        return database.sql("insert into manifesto (title) values (:title) on conflict do nothing returning id")
                .param("title", title)
                .query(Long.class)
                .optional()
                .orElseGet(() -> database.sql("select id from manifesto where title = :title")
                        .param("title", title)
                        .query(Long.class)
                        .single());
    }

    private long keep(Level level, long parent, int number, String words) {
        return parts.find(level, parent, number).orElseGet(() -> parts.add(level, parent, number, words));
    }

    private void programme(String name) {
        database.sql("insert into programme (name) values (:name) on conflict do nothing")
                .param("name", name)
                .update();
    }

    /// The manifesto of a report and the ids of its pledges.
    public record Established(ManifestoId manifesto, Map<PledgeCode, PledgeId> pledges) {
        public Established {
            pledges = Map.copyOf(pledges);
        }
    }
}
