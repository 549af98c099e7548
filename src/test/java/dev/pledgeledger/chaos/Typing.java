package dev.pledgeledger.chaos;

import dev.pledgeledger.walk.Browser;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/// People who type and are interrupted, round after round.
final class Typing implements AutoCloseable {

    private static final int LEAST_WORDS = 45;
    private static final int MOST_WORDS = 90;
    private static final int BETWEEN_WORDS = 120;
    /// Somebody who does not notice at once goes on for a while.
    private static final int WORDS_AFTERWARDS = 15;
    private static final Duration TO_ARRIVE = Duration.ofSeconds(6);

    private final Served served;
    private final Browser browser;
    private final List<Typist> typists;
    private final Map<Interruption, List<Duration>> losses = new EnumMap<>(Interruption.class);
    private final RandomGenerator random;

    /// @param people how many type at the same time, each in an entry of her own
    Typing(Path folder, int people, RandomGenerator random) throws Exception {
        this.random = random;
        served = Served.in(folder);
        try {
            browser = Browser.at(served.port());
            typists = IntStream.range(0, people)
                    .mapToObj(number -> new Typist(browser, "drafter", number))
                    .toList();
        } catch (RuntimeException | Error nobodyTypes) {
            served.close();
            throw nobodyTypes;
        }
    }

    /// One round: everybody types, everybody is interrupted, everybody comes back.
    ///
    /// @param interruptions one for each; a kill is one for all
    void round(List<Interruption> interruptions) throws Exception {
        typists.forEach(Typist::clear);
        Thread.sleep(TO_ARRIVE);
        typists.forEach(Typist::begin);
        type(typists, random.nextInt(LEAST_WORDS, MOST_WORDS));
        boolean killed = interruptions.contains(Interruption.SERVER_KILLED);
        if (killed) {
            served.kill();
        }
        for (int i = 0; i < typists.size(); i++) {
            typists.get(i).suffer(interruptions.get(i));
        }
        type(still(interruptions), WORDS_AFTERWARDS);
        if (killed) {
            served.start();
        }
        Thread.sleep(interruptions.stream()
                .map(Interruption::cut)
                .max(Duration::compareTo)
                .orElseThrow());
        still(interruptions).forEach(Typist::online);
        Thread.sleep(TO_ARRIVE);
        for (int i = 0; i < typists.size(); i++) {
            losses.computeIfAbsent(interruptions.get(i), kind -> new ArrayList<>())
                    .add(typists.get(i).comeBack(interruptions.get(i)));
        }
    }

    private List<Typist> still(List<Interruption> interruptions) {
        List<Typist> still = new ArrayList<>();
        for (int i = 0; i < typists.size(); i++) {
            if (!interruptions.get(i).endsThePage()) {
                still.add(typists.get(i));
            }
        }
        return still;
    }

    private static void type(List<Typist> those, int words) throws InterruptedException {
        for (int word = 0; word < words; word++) {
            Instant next = Instant.now().plusMillis(BETWEEN_WORDS);
            those.forEach(Typist::goOn);
            Duration rest = Duration.between(Instant.now(), next);
            if (rest.isPositive()) {
                Thread.sleep(rest);
            }
        }
    }

    int interruptions() {
        return losses.values().stream().mapToInt(List::size).sum();
    }

    Duration worst() {
        return losses.values().stream()
                .flatMap(List::stream)
                .max(Duration::compareTo)
                .orElseThrow();
    }

    /// A line for each kind: how often, how often nothing was lost, and the worst.
    List<String> table() {
        return losses.entrySet().stream()
                .map(kind -> "%-22s %3d interruptions, %3d without loss, worst %.1f s"
                        .formatted(
                                kind.getKey(),
                                kind.getValue().size(),
                                kind.getValue().stream()
                                        .filter(Duration::isZero)
                                        .count(),
                                kind.getValue().stream()
                                                .max(Duration::compareTo)
                                                .orElseThrow()
                                                .toMillis()
                                        / 1000.0))
                .toList();
    }

    @Override
    public void close() {
        try (served) {
            browser.close();
        }
    }
}
