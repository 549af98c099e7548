package dev.pledgeledger.progress;

import dev.pledgeledger.common.Refused;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Keeps the phrases of the planning office, which all reviewers share. They decide nothing, so the log stays silent.
@Service
@Transactional
@RolesAllowed("REVIEWER")
public class PhraseService {

    public static final int LONGEST = 500;

    private final JdbcClient database;

    PhraseService(JdbcClient database) {
        this.database = database;
    }

    @Transactional(readOnly = true)
    public List<Phrase> all() {
        return database.sql("select id, words from return_phrase order by id")
                .query((row, index) -> new Phrase(new PhraseId(row.getLong("id")), row.getString("words")))
                .list();
    }

    /// Adds a phrase; one that is there already stays as it is.
    ///
    /// @throws Refused where it says nothing or too much
    public void add(String typed) {
        String words = typed.strip();
        if (words.isEmpty()) {
            throw new Refused("progress.phrase.refused.empty");
        }
        if (words.length() > LONGEST) {
            throw new Refused("progress.phrase.refused.long", LONGEST);
        }
        database.sql("insert into return_phrase (words) values (:words) on conflict (words) do nothing")
                .param("words", words)
                .update();
    }

    public void remove(PhraseId id) {
        database.sql("delete from return_phrase where id = ?").param(id.value()).update();
    }
}
