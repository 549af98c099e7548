package dev.pledgeledger.progress;

import dev.pledgeledger.common.Actor;
import dev.pledgeledger.common.StaffId;
import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The evidence in the database. There is no delete: a removed piece keeps its row, without the bytes of its file.
@Repository
class EvidencePieces {

    private static final String WITHOUT_CONTENT = """
            select id, entry_id, title, file_name, media_type, size, sha256, address, added_at, added_by_name,
                removed_at, removed_by_name, removed_reason
            from evidence
            """;

    private final JdbcClient database;

    EvidencePieces(JdbcClient database) {
        this.database = database;
    }

    List<Evidence> of(EntryId entry) {
        return database.sql(WITHOUT_CONTENT + "where entry_id = :entry order by id")
                .param("entry", entry.value())
                .query(EvidencePieces::evidence)
                .list();
    }

    Optional<Evidence> find(EvidenceId id) {
        return database.sql(WITHOUT_CONTENT + "where id = :id")
                .param("id", id.value())
                .query(EvidencePieces::evidence)
                .optional();
    }

    byte[] content(EvidenceId id) {
        return database.sql("select content from evidence where id = :id")
                .param("id", id.value())
                .query(byte[].class)
                .single();
    }

    /// @param content null for a link
    EvidenceId add(Evidence piece, Actor actor, byte @Nullable [] content) {
        Evidence.File file = piece.source() instanceof Evidence.File given ? given : null;
        Evidence.Link link = piece.source() instanceof Evidence.Link given ? given : null;
        return new EvidenceId(database.sql("""
                insert into evidence (entry_id, kind, title, file_name, media_type, size, sha256, content, address,
                    added_at, added_by, added_by_name)
                values (:entry, :kind, :title, :name, :mediaType, :size, :sha256, :content, :address, :at, :staff, :by)
                returning id
                """)
                .param("entry", piece.entry().value())
                .param("kind", file == null ? "LINK" : "FILE")
                .param("title", piece.title())
                .param("name", file == null ? null : file.name())
                .param("mediaType", file == null ? null : file.type().mediaType())
                .param("size", file == null ? null : file.size())
                .param("sha256", file == null ? null : file.sha256())
                .param("content", content)
                .param("address", link == null ? null : link.address().toString())
                .param("at", Timestamp.from(piece.at()))
                .param("staff", staff(actor))
                .param("by", piece.by())
                .query(Long.class)
                .single());
    }

    void remove(EvidenceId id, Actor actor, Instant at, String reason) {
        database.sql("""
                update evidence set content = null, removed_at = :at, removed_by = :staff, removed_by_name = :by,
                    removed_reason = :reason
                where id = :id
                """)
                .param("at", Timestamp.from(at))
                .param("staff", staff(actor))
                .param("by", actor.name())
                .param("reason", reason)
                .param("id", id.value())
                .update();
    }

    private static @Nullable Long staff(Actor actor) {
        return actor.person().map(StaffId::value).orElse(null);
    }

    private static Evidence evidence(ResultSet row, int index) throws SQLException {
        Timestamp removed = row.getTimestamp("removed_at");
        return new Evidence(
                new EvidenceId(row.getLong("id")),
                new EntryId(row.getLong("entry_id")),
                row.getString("title"),
                source(row),
                row.getTimestamp("added_at").toInstant(),
                row.getString("added_by_name"),
                removed == null
                        ? null
                        : new Evidence.Removal(
                                removed.toInstant(),
                                row.getString("removed_by_name"),
                                row.getString("removed_reason")));
    }

    private static Evidence.Source source(ResultSet row) throws SQLException {
        String name = row.getString("file_name");
        return name == null
                ? new Evidence.Link(URI.create(row.getString("address")))
                : new Evidence.File(
                        name,
                        EvidenceType.of(EvidenceName.ending(name)).orElseThrow(),
                        row.getLong("size"),
                        row.getString("sha256"));
    }
}
