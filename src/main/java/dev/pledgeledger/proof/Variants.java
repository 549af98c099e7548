package dev.pledgeledger.proof;

import dev.pledgeledger.proof.Reading.ReadEntry;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Names that a report writes in more than one way: こども家庭センター and 子ども家庭センター sound alike and differ in
/// kana alone. The less frequent way is found, at each of its places; which one is right the writer knows.
final class Variants {

    private final SpellingCheck list;
    /// How often each spelling occurs, by how the name sounds.
    private final Map<String, Map<String, Integer>> spellings = new HashMap<>();

    Variants(Reading reading, SpellingCheck list) {
        this.list = list;
        reading.entries().stream()
                .flatMap(entry -> entry.cells().stream())
                .flatMap(cell -> cell.sentences().stream())
                .flatMap(sentence -> Compound.in(sentence).stream())
                .forEach(name -> spellings
                        .computeIfAbsent(name.sound(), sound -> new TreeMap<>())
                        .merge(name.words(), 1, Integer::sum));
    }

    List<Finding> in(ReadEntry entry) {
        List<Finding> findings = new ArrayList<>();
        for (Cell cell : entry.cells()) {
            for (Sentence sentence : cell.sentences()) {
                for (Compound name : Compound.in(sentence)) {
                    usual(name)
                            .ifPresent(usual -> findings.add(cell.finding(
                                    Reason.OTHERWISE_ELSEWHERE,
                                    name.start(),
                                    name.end(),
                                    null,
                                    name.words(),
                                    usual,
                                    count(name.sound(), usual),
                                    count(name.sound(), name.words()))));
                }
            }
        }
        return findings;
    }

    private Optional<String> usual(Compound name) {
        Map<String, Integer> ways = spellings.getOrDefault(name.sound(), Map.of());
        int own = ways.getOrDefault(name.words(), 0);
        return ways.entrySet().stream()
                .filter(way -> way.getValue() >= own && !way.getKey().equals(name.words()))
                .filter(way -> way.getValue() > own || way.getKey().compareTo(name.words()) < 0)
                .filter(way -> Compound.differInKanaAlone(way.getKey(), name.words()))
                .max(Comparator.comparing(Map.Entry::getValue))
                .map(Map.Entry::getKey)
                .filter(usual -> !list.explains(name.words(), usual));
    }

    private String count(String sound, String words) {
        return Integer.toString(spellings.getOrDefault(sound, Map.of()).getOrDefault(words, 0));
    }
}
