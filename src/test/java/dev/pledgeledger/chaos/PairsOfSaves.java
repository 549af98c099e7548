package dev.pledgeledger.chaos;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pledgeledger.common.Prose;
import dev.pledgeledger.progress.Content;
import dev.pledgeledger.progress.Entry;
import dev.pledgeledger.progress.EntryDetails;
import dev.pledgeledger.progress.EntryDetailsQueries;
import dev.pledgeledger.progress.EntryId;
import dev.pledgeledger.progress.Outcome;
import dev.pledgeledger.progress.ProgressService;
import dev.pledgeledger.progress.Refusal;
import dev.pledgeledger.progress.TestCity;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;

/// Two people save different words in one entry at the same moment, again and again.
@Component
class PairsOfSaves {

    private static final String SECOND = "drafter2";
    private static final int LONGEST_SECONDS = 30;

    private final TestCity city;
    private final ProgressService progress;
    private final EntryDetailsQueries details;

    PairsOfSaves(TestCity city, ProgressService progress, EntryDetailsQueries details) {
        this.city = city;
        this.progress = progress;
        this.details = details;
    }

    /// Each time one is stored, and the other is told, with what the first one has changed.
    void collide(EntryId entry, int times) throws Exception {
        city.addSecondDrafter();
        try (ExecutorService both = Executors.newFixedThreadPool(2)) {
            for (int i = 0; i < times; i++) {
                collide(entry, both, i);
            }
        }
    }

    private void collide(EntryId id, ExecutorService both, int round) throws Exception {
        Entry seen = stored(id).entry();
        CyclicBarrier together = new CyclicBarrier(2);
        List<Content> typed = List.of(words(round + "番目の左"), words(round + "番目の右"));
        List<Future<Outcome>> saves = both.invokeAll(List.of(
                save("drafter", seen, typed.getFirst(), together), save(SECOND, seen, typed.getLast(), together)));
        boolean leftWon = saves.getFirst().get() instanceof Outcome.Done;
        Content kept = typed.get(leftWon ? 0 : 1);
        String winner = leftWon ? "drafter" : SECOND;
        Outcome loser = saves.get(leftWon ? 1 : 0).get();
        assertThat(stored(id).content()).isEqualTo(kept);
        assertThat(loser)
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        refused -> assertThat(refused.reasons())
                                .singleElement()
                                .isInstanceOfSatisfying(
                                        Refusal.Newer.class,
                                        newer -> assertThat(newer.differences()).isNotEmpty()));
    }

    private static Content words(String words) {
        return Content.EMPTY.withTexts(new Prose("・" + words), Prose.EMPTY);
    }

    private Callable<Outcome> save(String login, Entry seen, Content content, CyclicBarrier together) {
        return () -> city.as(login, () -> {
            together.await(LONGEST_SECONDS, TimeUnit.SECONDS);
            return progress.save(seen.id(), seen.version(), content);
        });
    }

    private EntryDetails stored(EntryId id) {
        return city.as("drafter", () -> details.find(id).orElseThrow());
    }
}
