package dev.pledgeledger.progress;

import dev.pledgeledger.audit.AuditEvent;
import dev.pledgeledger.audit.AuditLog;
import dev.pledgeledger.audit.Subject;
import dev.pledgeledger.common.Rating;
import dev.pledgeledger.common.Refused;
import dev.pledgeledger.common.Texts;
import jakarta.annotation.security.RolesAllowed;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Keeps what each grade means in this city. Letters, words and per cent are the same everywhere and never change.
@Service
@Transactional
public class ScaleService {

    private final JdbcClient database;
    private final AuditLog log;

    ScaleService(JdbcClient database, AuditLog log) {
        this.database = database;
        this.log = log;
    }

    @Transactional(readOnly = true)
    @PreAuthorize("isAuthenticated()")
    public RatingDefinitions definitions() {
        Map<Rating, String> own = new EnumMap<>(Rating.class);
        database.sql("select rating, words from rating_definition").query((ResultSet row) -> {
            own.put(Rating.valueOf(row.getString("rating")), row.getString("words"));
        });
        return new RatingDefinitions(own);
    }

    /// Says what a grade means, in the city's own words or, where they are the same, in the standard ones again.
    ///
    /// @throws Refused where words or reason are missing, or it says so already
    @RolesAllowed({"ADMINISTRATOR", "REVIEWER"})
    public void define(Rating rating, String typed, String reason) {
        String words = typed.strip();
        String before = definitions().of(rating, Locale.JAPANESE);
        List<Refused> faults = new ArrayList<>();
        if (words.isEmpty()) {
            faults.add(new Refused("progress.scale.noWords"));
        }
        if (words.equals(before)) {
            faults.add(new Refused("progress.scale.unchanged"));
        }
        if (reason.isBlank()) {
            faults.add(new Refused("common.reason.missing"));
        }
        Refused.where(faults);
        keep(rating, words);
        String label = rating + " " + Texts.japanese(rating.textKey());
        log.record(AuditEvent.of(ScaleAction.RATING_DEFINED, new Subject(Subject.Kind.RATING_SCALE, null, label))
                .changing(Map.of("words", before), Map.of("words", words))
                .because(reason.strip()));
    }

    private void keep(Rating rating, String words) {
        database.sql("delete from rating_definition where rating = :rating")
                .param("rating", rating.name())
                .update();
        if (!words.equals(RatingDefinitions.standard(rating, Locale.JAPANESE))) {
            database.sql("insert into rating_definition (rating, words) values (:rating, :words)")
                    .param("rating", rating.name())
                    .param("words", words)
                    .update();
        }
    }
}
