package dev.pledgeledger.proof;

import dev.pledgeledger.proof.Word.Use;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The rows of the word list.
@Repository
class Words {

    private final JdbcClient database;

    Words(JdbcClient database) {
        this.database = database;
    }

    List<ListedWord> all() {
        return database.sql("select id, used_as, preferred, variants, note from word order by id")
                .query((row, index) -> listed(row))
                .list();
    }

    WordList list() {
        return new WordList(all().stream().map(ListedWord::word).toList());
    }

    /// Nobody else changes a word that was found here until the transaction ends.
    Optional<ListedWord> locked(WordId id) {
        return database.sql("select id, used_as, preferred, variants, note from word where id = :id for update")
                .param("id", id.value())
                .query((row, index) -> listed(row))
                .optional();
    }

    WordId add(Word word, String note) {
        return new WordId(database.sql("""
                        insert into word (used_as, preferred, variants, note)
                        values (:use, :preferred, :variants, :note) returning id""")
                .param("use", word.use().name())
                .param("preferred", word.preferred())
                .param("variants", word.variants().toArray(String[]::new))
                .param("note", note)
                .query(Long.class)
                .single());
    }

    void change(ListedWord changed) {
        database.sql("""
                        update word set used_as = :use, preferred = :preferred, variants = :variants, note = :note
                        where id = :id""")
                .param("use", changed.word().use().name())
                .param("preferred", changed.word().preferred())
                .param("variants", changed.word().variants().toArray(String[]::new))
                .param("note", changed.note())
                .param("id", changed.id().value())
                .update();
    }

    void remove(WordId id) {
        database.sql("delete from word where id = :id").param("id", id.value()).update();
    }

    private static ListedWord listed(ResultSet row) throws SQLException {
        String[] variants = (String[]) row.getArray("variants").getArray();
        Word word =
                new Word(row.getString("preferred"), Arrays.asList(variants), Use.valueOf(row.getString("used_as")));
        return new ListedWord(new WordId(row.getLong("id")), word, row.getString("note"));
    }
}
