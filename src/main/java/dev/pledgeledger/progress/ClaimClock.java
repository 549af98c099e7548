package dev.pledgeledger.progress;

import dev.pledgeledger.account.SystemActors;
import dev.pledgeledger.common.CityCalendar;
import dev.pledgeledger.common.Texts;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Releases reviews that were claimed and then left lying, so that nobody has to ask for them. It rests while the city
/// hall is closed.
@Component
class ClaimClock {

    private final JdbcClient database;
    private final Entries entries;
    private final ProgressService progress;
    private final SystemActors actors;
    private final Clock clock;
    private final CityCalendar calendar;
    private final Duration lasts;

    ClaimClock(
            JdbcClient database,
            Entries entries,
            ProgressService progress,
            SystemActors actors,
            Clock clock,
            CityCalendar calendar,
            @Value("${ledger.review.claim-lasts:PT24H}") Duration lasts) {
        this.database = database;
        this.entries = entries;
        this.progress = progress;
        this.actors = actors;
        this.clock = clock;
        this.calendar = calendar;
        this.lasts = lasts;
    }

    @Scheduled(fixedDelayString = "PT10M", initialDelayString = "PT10M")
    void releaseOldClaims() throws Exception {
        List<EntryId> old = database.sql("select id from entry where claimed_at < :before order by id")
                .param(
                        "before",
                        Timestamp.from(calendar.days()
                                .ago(LocalDateTime.now(clock), lasts)
                                .atZone(clock.getZone())
                                .toInstant()))
                .query((row, index) -> new EntryId(row.getLong("id")))
                .list();
        for (EntryId id : old) {
            actors.run(Texts.of(Locale.JAPANESE, "progress.claimClock.name"), () -> release(id));
        }
    }

    private Outcome release(EntryId id) {
        Entry entry = entries.find(id).orElseThrow();
        String reason = Texts.of(Locale.JAPANESE, "progress.claimClock.reason", lasts.toHours());
        return progress.take(StepRequest.of(Step.RELEASE, id, entry.version()).because(reason));
    }
}
