package dev.pledgeledger.proof;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// The same sentence twice in a cell or, where it has headings, under one of them, and the same particle twice in a row
/// (をを).
final class DoubledCheck implements Check {

    private static final int SHORTEST = 10;
    private static final Pattern HEADING = Pattern.compile("\\s*[【○●]");
    private static final Set<String> PARTICLES = Set.of("を", "が", "に", "は", "の", "で", "へ");

    @Override
    public List<Finding> find(Cell cell) {
        List<Finding> findings = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Sentence sentence : cell.sentences()) {
            if (HEADING.matcher(sentence.words()).lookingAt()) {
                seen.clear();
            }
            String letters = sentence.letters();
            if (letters.length() >= SHORTEST && !seen.add(letters)) {
                findings.add(twice(cell, sentence));
            }
            particles(cell, sentence.morphemes(), findings);
        }
        return findings;
    }

    /// Where the sentence is a line, the line goes with it.
    private static Finding twice(Cell cell, Sentence sentence) {
        String text = cell.text();
        boolean begins = sentence.start() > 0 && text.charAt(sentence.start() - 1) == '\n';
        boolean ends = sentence.end() == text.length() || text.charAt(sentence.end()) == '\n';
        int start = begins && ends ? sentence.start() - 1 : sentence.start();
        return cell.finding(Reason.SENTENCE_TWICE, start, sentence.end(), new Mend(""));
    }

    private static void particles(Cell cell, List<Morpheme> morphemes, List<Finding> findings) {
        for (int i = 1; i < morphemes.size(); i++) {
            Morpheme before = morphemes.get(i - 1);
            Morpheme again = morphemes.get(i);
            if (before.surface().equals(again.surface())
                    && PARTICLES.contains(again.surface())
                    && before.is("助詞")
                    && again.is("助詞")) {
                findings.add(
                        cell.finding(Reason.PARTICLE_TWICE, again.start(), again.end(), new Mend(""), again.surface()));
            }
        }
    }
}
