package dev.pledgeledger.proof;

import dev.pledgeledger.common.PledgeCode;
import dev.pledgeledger.proof.Reading.ReadEntry;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The same sentence under several pledges: often meant, so each cell says it once, at the first such sentence.
final class SharedSentences {

    private static final int SHORTEST = 25;
    private static final Pattern REMARK = Pattern.compile("\\s*[(（].*[)）]\\s*");

    private final Map<String, Set<PledgeCode>> pledges = new HashMap<>();

    SharedSentences(Reading reading) {
        for (ReadEntry entry : reading.entries()) {
            entry.cells().stream()
                    .flatMap(cell -> cell.sentences().stream())
                    .filter(sentence -> !REMARK.matcher(sentence.words()).matches())
                    .map(Sentence::letters)
                    .filter(letters -> letters.length() >= SHORTEST)
                    .forEach(letters -> pledges.computeIfAbsent(letters, key -> new TreeSet<>())
                            .add(entry.pledge()));
        }
    }

    List<Finding> in(ReadEntry entry) {
        List<Finding> findings = new ArrayList<>();
        for (Cell cell : entry.cells()) {
            List<Sentence> shared = cell.sentences().stream()
                    .filter(sentence -> !others(entry, sentence).isEmpty())
                    .toList();
            if (!shared.isEmpty()) {
                Sentence first = shared.getFirst();
                findings.add(cell.finding(
                        Reason.ALSO_UNDER_OTHER_PLEDGES,
                        first.start(),
                        first.end(),
                        null,
                        Integer.toString(shared.size()),
                        shared.stream()
                                .flatMap(sentence -> others(entry, sentence).stream())
                                .distinct()
                                .sorted()
                                .map(PledgeCode::toString)
                                .collect(Collectors.joining("、"))));
            }
        }
        return findings;
    }

    private Set<PledgeCode> others(ReadEntry entry, Sentence sentence) {
        return pledges.getOrDefault(sentence.letters(), Set.of()).stream()
                .filter(code -> !code.equals(entry.pledge()))
                .collect(Collectors.toSet());
    }
}
