package dev.pledgeledger.succession;

import dev.pledgeledger.common.CurrentActor;
import dev.pledgeledger.common.DepartmentId;
import dev.pledgeledger.organization.ReorganisationId;
import dev.pledgeledger.progress.EntryId;
import java.sql.ResultSet;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The choices made so far, in the database.
@Repository
class Choices {

    private final JdbcClient database;
    private final CurrentActor actor;
    private final Clock clock;

    Choices(JdbcClient database, CurrentActor actor, Clock clock) {
        this.database = database;
        this.actor = actor;
        this.clock = clock;
    }

    Map<Place, Choice> of(ReorganisationId id) {
        Map<Place, Choice> choices = new HashMap<>();
        database.sql("select * from succession_choice where reorganisation_id = :id")
                .param("id", id.value())
                .query((ResultSet row) -> {
                    Long joined = row.getObject("joined_to", Long.class);
                    choices.put(
                            new Place(new EntryId(row.getLong("entry_id")), new DepartmentId(row.getLong("old_id"))),
                            new Choice(
                                    List.of((String[])
                                            row.getArray("successors").getArray()),
                                    row.getBoolean("doubled"),
                                    joined == null ? null : new EntryId(joined)));
                });
        return choices;
    }

    void put(ReorganisationId id, Place place, Choice choice) {
        EntryId joined = choice.joinedTo();
        database.sql("""
                insert into succession_choice values (:id, :entry, :old, :successors, :doubled, :joined, :at, :by)
                on conflict (reorganisation_id, entry_id, old_id) do update set successors = excluded.successors,
                    doubled = excluded.doubled, joined_to = excluded.joined_to,
                    chosen_at = excluded.chosen_at, chosen_by = excluded.chosen_by
                """)
                .param("id", id.value())
                .param("entry", place.entry().value())
                .param("old", place.old().value())
                .param("successors", choice.successors().toArray(String[]::new))
                .param("doubled", choice.doubled())
                .param("joined", joined == null ? null : joined.value())
                .param("at", Timestamp.from(clock.instant()))
                .param("by", actor.get().name())
                .update();
    }
}
