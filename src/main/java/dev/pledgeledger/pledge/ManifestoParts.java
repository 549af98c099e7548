package dev.pledgeledger.pledge;

import dev.pledgeledger.common.Refused;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The rows behind the parts of a manifesto. What was added stays: there is no way to delete one.
@Component
class ManifestoParts {

    private final JdbcClient database;
    private final Wordings wordings;
    private final Clock clock;

    ManifestoParts(JdbcClient database, Wordings wordings, Clock clock) {
        this.database = database;
        this.wordings = wordings;
        this.clock = clock;
    }

    Optional<Long> find(Place place) {
        return parent(place).flatMap(parent -> find(place.level(), parent, place.number()));
    }

    Optional<Long> find(Level level, long parent, int number) {
        return database.sql("select id from %s where %s = :parent and number = :number"
                        .formatted(level.table(), level.parent()))
                .param("parent", parent)
                .param("number", number)
                .query(Long.class)
                .optional();
    }

    /// @throws Refused where there is none
    long known(Place place) {
        return find(place).orElseThrow(() -> unknown(place));
    }

    /// What stands against these words at a place.
    List<Refused> faults(Place place, String words) {
        List<Refused> faults = new ArrayList<>();
        place.above().stream()
                .filter(above -> find(above).isEmpty())
                .findFirst()
                .ifPresent(missing -> faults.add(unknown(missing)));
        if (words.isEmpty()) {
            faults.add(new Refused("pledge.refused.noWords"));
        }
        sameWords(place, words)
                .ifPresent(other -> faults.add(new Refused("pledge.refused.sameWords", other.toString())));
        return faults;
    }

    private static Refused unknown(Place place) {
        return new Refused("pledge.refused.unknown", place.toString());
    }

    /// A part beside this place that has the same words today, or is going to have them.
    private Optional<Place> sameWords(Place place, String words) {
        Level level = place.level();
        return parent(place)
                .flatMap(parent -> database.sql("""
                                select number from %1$s p join wording_span w on w.%1$s_id = p.id
                                where p.%2$s = :parent and number <> :number and w.words = :words
                                    and (w.valid_until is null or w.valid_until > :today) limit 1
                                """.formatted(level.table(), level.parent()))
                        .param("parent", parent)
                        .param("number", place.number())
                        .param("words", words)
                        .param("today", LocalDate.now(clock))
                        .query(Integer.class)
                        .optional()
                        .map(place::beside));
    }

    long add(Place place, String words) {
        return add(place.level(), parent(place).orElseThrow(), place.number(), words);
    }

    long add(Level level, long parent, int number, String words) {
        long part = database.sql("insert into %s (%s, number) values (:parent, :number) returning id"
                        .formatted(level.table(), level.parent()))
                .param("parent", parent)
                .param("number", number)
                .query(Long.class)
                .single();
        wordings.first(level, part, words);
        return part;
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
                : find(place.above().getLast());
    }
}
