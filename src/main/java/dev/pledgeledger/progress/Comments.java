package dev.pledgeledger.progress;

import dev.pledgeledger.common.StaffId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The comments in the database. They are added, answered and settled, and never changed.
@Repository
class Comments {

    private final JdbcClient database;

    Comments(JdbcClient database) {
        this.database = database;
    }

    /// The oldest first.
    List<Comment> of(EntryId entry) {
        Map<Long, List<Comment.Answer>> answers = answers(entry);
        return database.sql("select * from review_comment where entry_id = :entry order by id")
                .param("entry", entry.value())
                .query((row, index) -> comment(row, answers.getOrDefault(row.getLong("id"), List.of())))
                .list();
    }

    Optional<EntryId> entryOf(CommentId comment) {
        return database.sql("select entry_id from review_comment where id = :id")
                .param("id", comment.value())
                .query((row, index) -> new EntryId(row.getLong("entry_id")))
                .optional();
    }

    CommentId add(EntryId entry, RevisionId revision, Remark remark, Comment.Signed by) {
        return new CommentId(signed("""
                insert into review_comment (entry_id, revision_id, kind, field, quote, quote_at, words,
                    made_at, made_by, made_by_name, made_by_post, made_by_department)
                values (:entry, :revision, :kind, :field, :quote, :quoteAt, :words, :at, :staff, :name, :post, :department)
                returning id
                """, by)
                .param("entry", entry.value())
                .param("revision", revision.value())
                .param("kind", remark.kind().name())
                .param("field", remark.passage().field().name())
                .param("quote", remark.passage().quote())
                .param("quoteAt", remark.passage().at())
                .param("words", remark.words())
                .query(Long.class)
                .single());
    }

    /// @param revision the one that the entry stands at
    void answer(CommentId comment, RevisionId revision, Comment.Answer answer) {
        signed("""
                insert into review_answer (comment_id, revision_id, of_department, done, words,
                    made_at, made_by, made_by_name, made_by_post, made_by_department)
                values (:comment, :revision, :ofDepartment, :done, :words, :at, :staff, :name, :post, :department)
                """, answer.by())
                .param("comment", comment.value())
                .param("revision", revision.value())
                .param("ofDepartment", answer.ofDepartment())
                .param("done", answer.done())
                .param("words", answer.words())
                .update();
    }

    void settle(CommentId comment, Comment.Signed by) {
        signed("""
                update review_comment set settled_at = :at, settled_by = :staff, settled_by_name = :name,
                    settled_by_post = :post, settled_by_department = :department
                where id = :id
                """, by).param("id", comment.value()).update();
    }

    /// What the rules know of them; entries without comments are left out.
    Map<EntryId, Remarks> remarks(Collection<EntryId> entries) {
        Map<EntryId, Remarks> remarks = new HashMap<>();
        database.sql("""
                select e.id, count(*) filter (where c.settled_at is null and c.kind = 'MUST_FIX') as must_fix,
                    count(*) filter (where c.settled_at is null) as open,
                    bool_or(exists (select from review_answer a where a.comment_id = c.id
                        and a.of_department and trim(a.words) <> '' and a.revision_id = e.revision_id)) as answered
                from entry e join review_comment c on c.entry_id = e.id where e.id = any(:ids) group by e.id
                """).param("ids", EntryId.values(entries)).query((ResultSet row) -> {
            remarks.put(
                    new EntryId(row.getLong("id")),
                    new Remarks(row.getInt("must_fix"), row.getInt("open"), row.getBoolean("answered")));
        });
        return remarks;
    }

    private JdbcClient.StatementSpec signed(String sql, Comment.Signed by) {
        return database.sql(sql)
                .param("at", Timestamp.from(by.at()))
                .param(
                        "staff",
                        Optional.ofNullable(by.staff()).map(StaffId::value).orElse(null))
                .param("name", by.name())
                .param("post", by.post())
                .param("department", by.department());
    }

    private Map<Long, List<Comment.Answer>> answers(EntryId entry) {
        record Row(long comment, Comment.Answer answer) {}
        return database
                .sql("""
                select a.* from review_answer a join review_comment c on c.id = a.comment_id
                where c.entry_id = :entry order by a.id
                """)
                .param("entry", entry.value())
                .query((row, index) -> new Row(
                        row.getLong("comment_id"),
                        new Comment.Answer(
                                row.getString("words"),
                                row.getBoolean("of_department"),
                                row.getBoolean("done"),
                                signed(row, "made"))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Row::comment, Collectors.mapping(Row::answer, Collectors.toList())));
    }

    private static Comment comment(ResultSet row, List<Comment.Answer> answers) throws SQLException {
        return new Comment(
                new CommentId(row.getLong("id")),
                new EntryId(row.getLong("entry_id")),
                new RevisionId(row.getLong("revision_id")),
                CommentKind.valueOf(row.getString("kind")),
                new Passage(
                        PassageField.valueOf(row.getString("field")), row.getString("quote"), row.getInt("quote_at")),
                row.getString("words"),
                signed(row, "made"),
                answers,
                row.getTimestamp("settled_at") == null ? null : signed(row, "settled"));
    }

    private static Comment.Signed signed(ResultSet row, String deed) throws SQLException {
        Long staff = row.getObject(deed + "_by", Long.class);
        return new Comment.Signed(
                staff == null ? null : new StaffId(staff),
                row.getString(deed + "_by_name"),
                row.getString(deed + "_by_post"),
                row.getString(deed + "_by_department"),
                row.getTimestamp(deed + "_at").toInstant());
    }
}
