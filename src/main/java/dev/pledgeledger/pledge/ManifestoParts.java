package dev.pledgeledger.pledge;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The rows behind the parts of a manifesto. What was added stays: there is no way to delete one.
@Component
class ManifestoParts {

    private final JdbcClient database;

    ManifestoParts(JdbcClient database) {
        this.database = database;
    }

    /// A row.
    record Found(long id, String words) {}

    Optional<Found> find(Place place) {
        Level level = place.level();
        return parent(place)
                .flatMap(parent -> database.sql("select id, %s as words from %s where %s = :parent and number = :number"
                                .formatted(level.words(), level.table(), level.parent()))
                        .param("parent", parent)
                        .param("number", place.number())
                        .query((row, index) -> new Found(row.getLong("id"), row.getString("words")))
                        .optional());
    }

    /// A part beside this place that has the same words.
    Optional<Place> sameWords(Place place, String words) {
        Level level = place.level();
        return parent(place)
                .flatMap(parent -> database.sql(
                                "select number from %s where %s = :parent and %s = :words and number <> :number limit 1"
                                        .formatted(level.table(), level.parent(), level.words()))
                        .param("parent", parent)
                        .param("words", words)
                        .param("number", place.number())
                        .query(Integer.class)
                        .optional()
                        .map(place::beside));
    }

    long insert(Place place, String words) {
        Level level = place.level();
        return database.sql("insert into %s (%s, number, %s) values (:parent, :number, :words) returning id"
                        .formatted(level.table(), level.parent(), level.words()))
                .param("parent", parent(place).orElseThrow())
                .param("number", place.number())
                .param("words", words)
                .query(Long.class)
                .single();
    }

    void update(Level level, long id, String words) {
        database.sql("update %s set %s = :words where id = :id".formatted(level.table(), level.words()))
                .param("words", words)
                .param("id", id)
                .update();
    }

    /// Withdraws a pledge, or reinstates it where day and reason are null.
    ///
    /// @return whether it was not so already
    boolean withdraw(long pledge, @Nullable LocalDate on, @Nullable String reason) {
        return database.sql("""
                        update pledge set withdrawn_on = :on, withdrawn_for = :reason
                        where id = :id and (withdrawn_on is null) <> (:on::date is null)
                        """)
                        .param("on", on)
                        .param("reason", reason)
                        .param("id", pledge)
                        .update()
                == 1;
    }

    private Optional<Long> parent(Place place) {
        return place.above().isEmpty()
                ? Optional.of(place.manifesto().value())
                : find(place.above().getLast()).map(Found::id);
    }
}
