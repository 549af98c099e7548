package dev.pledgeledger.organization;

import dev.pledgeledger.common.DepartmentId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Reorganisations in the database; one that was applied is closed to every change there.
@Repository
class Reorganisations {

    private static final String ALL = "select * from reorganisation ";

    private final JdbcClient database;

    Reorganisations(JdbcClient database) {
        this.database = database;
    }

    private record Head(
            ReorganisationId id, String title, LocalDate on, long version, Reorganisation.@Nullable Applied applied) {}

    /// The latest day first.
    List<Reorganisation> all() {
        return database.sql(ALL + "order by effective_on desc, id desc").query(Reorganisations::head).list().stream()
                .map(this::whole)
                .toList();
    }

    Optional<Reorganisation> find(ReorganisationId id) {
        return find(id, "");
    }

    /// Reads it and keeps others from changing or applying it until the transaction ends.
    Optional<Reorganisation> lock(ReorganisationId id) {
        return find(id, " for update");
    }

    private Optional<Reorganisation> find(ReorganisationId id, String lock) {
        return database.sql(ALL + "where id = :id" + lock)
                .param("id", id.value())
                .query(Reorganisations::head)
                .optional()
                .map(this::whole);
    }

    ReorganisationId add(ReorganisationPlan plan) {
        ReorganisationId id = new ReorganisationId(
                database.sql("insert into reorganisation (title, effective_on) values (:title, :on) returning id")
                        .param("title", plan.title())
                        .param("on", plan.on())
                        .query(Long.class)
                        .single());
        addLines(id, plan.lines());
        return id;
    }

    void change(ReorganisationId id, ReorganisationPlan plan) {
        database.sql(
                        "update reorganisation set title = :title, effective_on = :on, version = version + 1 where id = :id")
                .param("title", plan.title())
                .param("on", plan.on())
                .param("id", id.value())
                .update();
        database.sql("delete from reorganisation_line where reorganisation_id = :id")
                .param("id", id.value())
                .update();
        addLines(id, plan.lines());
    }

    void delete(ReorganisationId id) {
        database.sql("delete from reorganisation where id = :id")
                .param("id", id.value())
                .update();
    }

    void applied(ReorganisationId id, Reorganisation.Applied applied) {
        database.sql("update reorganisation set applied_at = :at, applied_by = :by where id = :id")
                .param("at", Timestamp.from(applied.at()))
                .param("by", applied.by())
                .param("id", id.value())
                .update();
    }

    private void addLines(ReorganisationId id, List<ReorganisationLine> lines) {
        for (int position = 0; position < lines.size(); position++) {
            ReorganisationLine line = lines.get(position);
            database.sql("insert into reorganisation_line values (:id, :old, :position, :continues)")
                    .param("id", id.value())
                    .param("old", line.old().value())
                    .param("position", position)
                    .param("continues", line.continues())
                    .update();
            for (int place = 0; place < line.successors().size(); place++) {
                Successor successor = line.successors().get(place);
                DepartmentId existing = successor.department();
                database.sql("insert into reorganisation_successor values (:id, :old, :place, :existing, :name)")
                        .param("id", id.value())
                        .param("old", line.old().value())
                        .param("place", place)
                        .param("existing", existing == null ? null : existing.value())
                        .param("name", existing == null ? successor.name() : null)
                        .update();
            }
        }
    }

    private Reorganisation whole(Head head) {
        List<ReorganisationLine> lines = new ArrayList<>();
        database.sql(
                        "select old_id, continues from reorganisation_line where reorganisation_id = :id order by position")
                .param("id", head.id().value())
                .query((row, index) -> lines.add(new ReorganisationLine(
                        new DepartmentId(row.getLong("old_id")), row.getBoolean("continues"), List.of())))
                .list();
        lines.replaceAll(
                line -> new ReorganisationLine(line.old(), line.continues(), successors(head.id(), line.old())));
        return new Reorganisation(
                head.id(), new ReorganisationPlan(head.title(), head.on(), lines), head.version(), head.applied());
    }

    private List<Successor> successors(ReorganisationId id, DepartmentId old) {
        return database.sql("""
                select new_id, name from reorganisation_successor
                where reorganisation_id = :id and old_id = :old order by position
                """)
                .param("id", id.value())
                .param("old", old.value())
                .query((row, index) -> {
                    Long existing = row.getObject("new_id", Long.class);
                    return existing == null
                            ? Successor.opened(row.getString("name"))
                            : Successor.existing(new DepartmentId(existing));
                })
                .list();
    }

    private static Head head(ResultSet row, int index) throws SQLException {
        Timestamp at = row.getTimestamp("applied_at");
        return new Head(
                new ReorganisationId(row.getLong("id")),
                row.getString("title"),
                row.getObject("effective_on", LocalDate.class),
                row.getLong("version"),
                at == null ? null : new Reorganisation.Applied(at.toInstant(), row.getString("applied_by")));
    }
}
