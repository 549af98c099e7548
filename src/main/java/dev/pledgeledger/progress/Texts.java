package dev.pledgeledger.progress;

import dev.pledgeledger.common.Prose;
import dev.pledgeledger.common.Rating;
import dev.pledgeledger.common.StaffId;
import dev.pledgeledger.report.Departments;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Working copies, which are overwritten, and revisions, which never are.
@Repository
class Texts {

    private static final String CONTENT =
            "achievements, plans, rating, rating_reason, carried_over, ended, programmes, no_programmes, sdgs, answer";
    private static final String VALUES = """
            :achievements, :plans, :rating, :ratingReason, :carriedOver, :ended, :programmes, :noProgrammes, :sdgs, :answer
            """;

    private final JdbcClient database;

    Texts(JdbcClient database) {
        this.database = database;
    }

    Optional<WorkingCopy> workingCopy(EntryId entry) {
        return Optional.ofNullable(workingCopies(List.of(entry)).get(entry));
    }

    /// Entries that have none are left out.
    Map<EntryId, WorkingCopy> workingCopies(Collection<EntryId> entries) {
        Map<EntryId, WorkingCopy> copies = new HashMap<>();
        database.sql("select * from working_copy where entry_id = any(:entries)")
                .param("entries", EntryId.values(entries))
                .query((ResultSet row) -> {
                    copies.put(new EntryId(row.getLong("entry_id")), workingCopy(row));
                });
        return copies;
    }

    void forget(EntryId entry) {
        database.sql("delete from working_copy where entry_id = :entry")
                .param("entry", entry.value())
                .update();
    }

    void save(EntryId entry, WorkingCopy copy) {
        bind(
                        database.sql("insert into working_copy (entry_id, " + CONTENT
                                + ", authors, saved_at, saved_by) values (:entry, "
                                + VALUES + """
                , :authors, :at, :by)
                on conflict (entry_id) do update set achievements = excluded.achievements, plans = excluded.plans,
                    rating = excluded.rating, rating_reason = excluded.rating_reason, carried_over = excluded.carried_over,
                    ended = excluded.ended, programmes = excluded.programmes, no_programmes = excluded.no_programmes,
                    sdgs = excluded.sdgs, answer = excluded.answer, authors = excluded.authors,
                    saved_at = excluded.saved_at, saved_by = excluded.saved_by
                """),
                        copy.content())
                .param("entry", entry.value())
                .param("authors", ids(copy.authors()))
                .param("at", Timestamp.from(copy.savedAt()))
                .param("by", copy.savedBy())
                .update();
    }

    Optional<Revision> revision(@Nullable RevisionId id) {
        return id == null
                ? Optional.empty()
                : Optional.ofNullable(revisions(List.of(id)).get(id));
    }

    Map<RevisionId, Revision> revisions(Collection<RevisionId> ids) {
        if (ids.isEmpty()) {
            return new HashMap<>();
        }
        return database
                .sql("select * from revision where id = any(:ids)")
                .param("ids", RevisionId.values(ids))
                .query(Texts::revision)
                .list()
                .stream()
                .collect(Collectors.toMap(Revision::id, Function.identity()));
    }

    /// Who wrote the revisions that have not been published; what was before belongs to an edition of its own.
    Map<EntryId, Set<StaffId>> authorsSincePublication(Collection<EntryId> entries) {
        Map<EntryId, Set<StaffId>> authors = new HashMap<>();
        database.sql("""
                select r.entry_id, r.authors from revision r join entry e on e.id = r.entry_id
                where e.id = any(:entries) and r.id > coalesce(e.published_revision_id, 0)
                """).param("entries", EntryId.values(entries)).query((ResultSet row) -> {
            authors.computeIfAbsent(new EntryId(row.getLong("entry_id")), entry -> new HashSet<>())
                    .addAll(people(row));
        });
        return authors;
    }

    /// Newest first.
    List<Revision> revisions(EntryId entry) {
        return database.sql("select * from revision where entry_id = :entry order by number desc")
                .param("entry", entry.value())
                .query(Texts::revision)
                .list();
    }

    /// Freezes a text as the next revision of an entry, which then stands at `version`.
    RevisionId add(Entry entry, String step, WorkingCopy copy, Departments departments) {
        return new RevisionId(bind(
                        database.sql("insert into revision (entry_id, number, entry_version, step, " + CONTENT + """
                , achievements_departments, plans_departments, authors, made_at, made_by)
                values (:entry, (select coalesce(max(number), 0) + 1 from revision where entry_id = :entry), :version, :step,
                """
                                + VALUES + ", :achievementsSide, :plansSide, :authors, :at, :by) returning id"),
                        copy.content())
                .param("entry", entry.id().value())
                .param("version", entry.version() + 1)
                .param("step", step)
                .param("achievementsSide", departments.achievements().toArray(String[]::new))
                .param("plansSide", departments.plans().toArray(String[]::new))
                .param("authors", ids(copy.authors()))
                .param("at", Timestamp.from(copy.savedAt()))
                .param("by", copy.savedBy())
                .query(Long.class)
                .single());
    }

    private static JdbcClient.StatementSpec bind(JdbcClient.StatementSpec statement, Content content) {
        Rating rating = content.rating();
        return statement
                .param("achievements", content.achievements().source())
                .param("plans", content.plans().source())
                .param("rating", rating == null ? null : rating.name())
                .param("ratingReason", content.ratingReason())
                .param("carriedOver", content.carriedOver())
                .param("ended", content.ended())
                .param("programmes", content.programmes().toArray(String[]::new))
                .param("noProgrammes", content.noProgrammes())
                .param("sdgs", content.sdgs().toArray(Integer[]::new))
                .param("answer", content.answer());
    }

    private static WorkingCopy workingCopy(ResultSet row) throws SQLException {
        return new WorkingCopy(
                content(row), people(row), row.getTimestamp("saved_at").toInstant(), row.getString("saved_by"));
    }

    private static Revision revision(ResultSet row, int index) throws SQLException {
        return new Revision(
                new RevisionId(row.getLong("id")),
                row.getInt("number"),
                row.getLong("entry_version"),
                row.getString("step"),
                content(row),
                new Departments(
                        strings(row.getArray("achievements_departments")), strings(row.getArray("plans_departments"))),
                people(row),
                row.getTimestamp("made_at").toInstant(),
                row.getString("made_by"));
    }

    private static Content content(ResultSet row) throws SQLException {
        String rating = row.getString("rating");
        return new Content(
                new Prose(row.getString("achievements")),
                new Prose(row.getString("plans")),
                rating == null ? null : Rating.valueOf(rating),
                row.getString("rating_reason"),
                row.getBoolean("carried_over"),
                row.getBoolean("ended"),
                strings(row.getArray("programmes")),
                row.getBoolean("no_programmes"),
                List.of((Integer[]) row.getArray("sdgs").getArray()),
                row.getString("answer"));
    }

    private static List<String> strings(Array array) throws SQLException {
        return List.of((String[]) array.getArray());
    }

    private static Set<StaffId> people(ResultSet row) throws SQLException {
        return Arrays.stream((Long[]) row.getArray("authors").getArray())
                .map(StaffId::new)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Long[] ids(Set<StaffId> people) {
        return people.stream().map(StaffId::value).sorted().toArray(Long[]::new);
    }
}
