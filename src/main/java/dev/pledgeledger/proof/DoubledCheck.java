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
    private static final Pattern PARTICLES = Pattern.compile("([をが])\\1+");

    @Override
    public List<Finding> find(Cell cell) {
        List<Finding> findings = new ArrayList<>(particles(cell));
        Set<String> seen = new HashSet<>();
        for (Sentence sentence : cell.sentences()) {
            if (HEADING.matcher(sentence.words()).lookingAt()) {
                seen.clear();
            }
            String letters = sentence.letters();
            if (letters.length() >= SHORTEST && !seen.add(letters)) {
                findings.add(twice(cell, sentence));
            }
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

    private static List<Finding> particles(Cell cell) {
        return PARTICLES
                .matcher(cell.text())
                .results()
                .map(match -> cell.finding(
                        Reason.PARTICLE_TWICE, match.start() + 1, match.end(), new Mend(""), match.group(1)))
                .toList();
    }
}
