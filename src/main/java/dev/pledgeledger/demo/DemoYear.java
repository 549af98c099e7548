package dev.pledgeledger.demo;

import dev.pledgeledger.account.SystemActors;
import dev.pledgeledger.common.Prose;
import dev.pledgeledger.common.Rating;
import dev.pledgeledger.cycle.CycleId;
import dev.pledgeledger.cycle.CycleService;
import dev.pledgeledger.progress.Content;
import dev.pledgeledger.progress.EntryDetails;
import dev.pledgeledger.progress.EntryDetailsQueries;
import dev.pledgeledger.progress.EntryFilter;
import dev.pledgeledger.progress.EntryId;
import dev.pledgeledger.progress.EntryQueries;
import dev.pledgeledger.progress.EntryRow;
import dev.pledgeledger.progress.OpeningService;
import dev.pledgeledger.progress.Outcome;
import dev.pledgeledger.progress.ProgressService;
import dev.pledgeledger.progress.Step;
import dev.pledgeledger.progress.StepRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/// The year that the sample city is working on: opened by its planning office, some entries under way.
@Component
@ConditionalOnBooleanProperty("ledger.demo")
class DemoYear {

    private final SystemActors actors;
    private final OpeningService opening;
    private final EntryQueries entries;
    private final EntryDetailsQueries details;
    private final ProgressService progress;
    private final Clock clock;

    DemoYear(
            SystemActors actors,
            OpeningService opening,
            EntryQueries entries,
            EntryDetailsQueries details,
            ProgressService progress,
            Clock clock) {
        this.actors = actors;
        this.opening = opening;
        this.entries = entries;
        this.details = details;
        this.progress = progress;
        this.clock = clock;
    }

    void open(CycleId published) throws Exception {
        LocalDate today = LocalDate.now(clock);
        var window = new CycleService.Window(today.plusDays(14), today.plusDays(28), "数字には、いつの時点のものかを添えてください。");
        List<EntryId> ids = actors.runAs("kikaku", () -> {
            CycleId year = opening.openNextYear(published, window);
            return entries.rows(EntryFilter.of(year), 0, 100).stream()
                    .map(EntryRow::id)
                    .toList();
        });
        submitted(ids.get(0), "tanto", "・上流の測量を終えました。\n・水辺の安全教室を夏休みに2回開き、64人が参加しました。", Rating.B, "");
        take("kacho", Step.CONCUR, ids.get(0), "");
        take("kikaku", Step.CLAIM, ids.get(0), "");
        take("kikaku", Step.RETURN, ids.get(0), "測量した距離を書き添えてください。");
        submitted(
                ids.get(1),
                "kankyo",
                "・回収かごを2か所に置きました。\n・残る1か所は、置き場所の持ち主と協議を続けています。",
                Rating.D,
                "置き場所の同意が得られず、1か所が残ったため");
        take("kankyo-kacho", Step.CONCUR, ids.get(1), "");
        submitted(ids.get(2), "kankyo", "・網場の位置の案を3通りつくり、漁業協同組合に示しました。", Rating.C, "");
    }

    private void submitted(EntryId id, String login, String achievements, Rating rating, String reason)
            throws Exception {
        take(login, Step.START, id, "");
        actors.runAs(login, () -> {
            EntryDetails seen = details.find(id).orElseThrow();
            Content written = seen.content()
                    .withTexts(new Prose(achievements), new Prose("・残る箇所について、関係者との協議を進めます。"))
                    .withRating(rating, reason);
            return done(progress.save(id, seen.entry().version(), written));
        });
        take(login, Step.SUBMIT, id, "");
    }

    private void take(String login, Step step, EntryId id, String reason) throws Exception {
        actors.runAs(login, () -> {
            long version = details.find(id).orElseThrow().entry().version();
            StepRequest request = StepRequest.of(step, id, version).because(reason);
            return done(progress.take(
                    step == Step.RETURN ? request.dueOn(LocalDate.now(clock).plusDays(7)) : request));
        });
    }

    private static Outcome done(Outcome outcome) {
        if (outcome instanceof Outcome.Refused(var reasons)) {
            throw new IllegalStateException("the sample city cannot do that: " + reasons);
        }
        return outcome;
    }
}
