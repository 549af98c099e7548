package dev.pledgeledger.audit;

import jakarta.annotation.security.RolesAllowed;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// Reads the log: the whole of it for those who watch over the process, the lines about one thing for
/// everybody who may see that thing.
@Service
public class AuditQueries {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final TypeReference<Map<String, Object>> VALUES = new TypeReference<>() {};
    private static final String WHERE = """
             where hash is not null
               and (:action::text = '' or action = :action)
               and (:kind::text is null or subject_kind = :kind)
               and (:from::timestamptz is null or occurred_at >= :from)
               and (:until::timestamptz is null or occurred_at < :until)
               and (not :unread or number in (select d.number from deputised_decision d where d.read_at is null))
               and (:text::text = '' or concat_ws(' ', subject_label, actor_name, actor_login, actor_department, reason)
                    ilike '%' || replace(replace(replace(:text, '\\', '\\\\'), '%', '\\%'), '_', '\\_') || '%')
            """;

    private final JdbcClient database;

    AuditQueries(JdbcClient database) {
        this.database = database;
    }

    /// Newest first.
    @RolesAllowed({"AUDITOR", "ADMINISTRATOR", "REVIEWER", "SIGNATORY"})
    public List<AuditLine> lines(AuditFilter filter, int offset, int limit) {
        return filtered(
                        "select * from audit_line" + WHERE + " order by number desc offset :offset limit :limit",
                        filter)
                .param("offset", offset)
                .param("limit", limit)
                .query(AuditQueries::line)
                .list();
    }

    @RolesAllowed({"AUDITOR", "ADMINISTRATOR", "REVIEWER", "SIGNATORY"})
    public int count(AuditFilter filter) {
        return filtered("select count(*) from audit_line" + WHERE, filter)
                .query(Integer.class)
                .single();
    }

    /// All lines about one thing, oldest first.
    @PreAuthorize("isAuthenticated()")
    public List<AuditLine> about(Subject.Kind kind, long id) {
        return about(kind, List.of(id));
    }

    /// All lines about several things of a kind, oldest first.
    @PreAuthorize("isAuthenticated()")
    public List<AuditLine> about(Subject.Kind kind, Collection<Long> ids) {
        return database.sql("""
                select * from audit_line
                where subject_kind = :kind and subject_id = any(:ids) and hash is not null order by number
                """)
                .param("kind", kind.name())
                .param("ids", ids.toArray(Long[]::new))
                .query(AuditQueries::line)
                .list();
    }

    /// The rating changes of one year, newest first.
    @RolesAllowed({"AUDITOR", "ADMINISTRATOR", "REVIEWER", "SIGNATORY"})
    public List<AuditLine> ratingChanges(long cycle) {
        return database.sql(
                        "select * from audit_line where action = 'RATING_CHANGE' and cycle_id = :cycle order by number desc")
                .param("cycle", cycle)
                .query(AuditQueries::line)
                .list();
    }

    /// The actions that occur in the log, for filters.
    @RolesAllowed({"AUDITOR", "ADMINISTRATOR", "REVIEWER", "SIGNATORY"})
    public List<String> actions() {
        return database.sql("select distinct action from audit_line order by action")
                .query((row, index) -> row.getString(1))
                .list();
    }

    /// The head of the chain: its last number and hash, as `number:hash`.
    @PreAuthorize("isAuthenticated()")
    public String head() {
        return database.sql("select number || ':' || encode(hash, 'hex') from audit_head")
                .query(String.class)
                .single();
    }

    private JdbcClient.StatementSpec filtered(String sql, AuditFilter filter) {
        Subject.Kind kind = filter.kind();
        return database.sql(sql)
                .param("action", filter.action())
                .param("kind", kind == null ? null : kind.name())
                .param("from", moment(filter.from()))
                .param("until", moment(filter.until()))
                .param("unread", filter.unread())
                .param("text", filter.text().strip());
    }

    private static @Nullable Timestamp moment(@Nullable Instant at) {
        return at == null ? null : Timestamp.from(at);
    }

    static AuditLine line(ResultSet row, int index) throws SQLException {
        return new AuditLine(
                row.getLong("number"),
                row.getString("action"),
                new AuditLine.Who(
                        row.getObject("actor_staff", Long.class),
                        row.getString("actor_login"),
                        row.getString("actor_name"),
                        row.getString("actor_post"),
                        row.getString("actor_department"),
                        row.getString("acting_for")),
                row.getTimestamp("occurred_at").toInstant(),
                row.getTimestamp("recorded_at").toInstant(),
                new Subject(
                        Subject.Kind.valueOf(row.getString("subject_kind")),
                        row.getObject("subject_id", Long.class),
                        row.getString("subject_label")),
                row.getObject("cycle_id", Long.class),
                row.getObject("revision_id", Long.class),
                values(row.getString("before")),
                values(row.getString("after")),
                row.getString("reason"),
                HexFormat.of().formatHex(row.getBytes("hash")));
    }

    private static Map<String, Object> values(@Nullable String json) {
        return json == null ? Map.of() : JSON.readValue(json, VALUES);
    }
}
