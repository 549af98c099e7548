package dev.pledgeledger.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The hash of a line, computed apart from the database that wrote it: SHA-256 over each field as its length in
/// bytes, a colon, its text and a line end; null is a hyphen. The same rule stands in `db/changelog/0004-audit.sql`.
final class ChainDigest {

    /// Columns in the order they are hashed, after the number and the hash before; moments as the rule writes them.
    static final String COLUMNS = """
            number, encode(previous_hash, 'hex') as previous, encode(hash, 'hex') as sealed,
            id, act, action, actor_staff, actor_login, actor_name, actor_post, actor_department, acting_for,
            to_char(occurred_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as occurred,
            to_char(recorded_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as recorded,
            subject_kind, subject_id, subject_label, cycle_id, revision_id, before, after, reason
            """;

    private static final List<String> HASHED = List.of(
            "number",
            "previous",
            "id",
            "act",
            "action",
            "actor_staff",
            "actor_login",
            "actor_name",
            "actor_post",
            "actor_department",
            "acting_for",
            "occurred",
            "recorded",
            "subject_kind",
            "subject_id",
            "subject_label",
            "cycle_id",
            "revision_id",
            "before",
            "after",
            "reason");

    private ChainDigest() {}

    static byte[] of(ResultSet row) throws SQLException {
        MessageDigest digest = sha256();
        for (String column : HASHED) {
            digest.update(field(row.getString(column)).getBytes(StandardCharsets.UTF_8));
        }
        return digest.digest();
    }

    private static String field(@Nullable String value) {
        return value == null ? "-\n" : value.getBytes(StandardCharsets.UTF_8).length + ":" + value + "\n";
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
