package dev.pledgeledger.proof;

import java.util.ArrayList;
import java.util.List;

/// 表記ゆれ: words written otherwise than the word list has them. Names keep the spelling they have.
final class SpellingCheck implements Check {

    private final List<WordUse> uses;

    SpellingCheck(WordList list) {
        this.uses = list.words().stream().map(WordUse::of).toList();
    }

    @Override
    public List<Finding> find(Cell cell) {
        List<Finding> findings = new ArrayList<>();
        for (WordUse use : uses) {
            use.hits(cell).stream()
                    .filter(hit -> !cell.isName(hit.start(), hit.end()))
                    .forEach(hit -> findings.add(cell.finding(
                            Reason.NOT_AS_LISTED,
                            hit.start(),
                            hit.end(),
                            new Mend(hit.written()),
                            cell.text().substring(hit.start(), hit.end()),
                            hit.written())));
        }
        return findings;
    }

    /// Whether two spellings differ by a word of the list and nothing else, so that no other rule has to say so.
    boolean explains(String one, String other) {
        return uses.stream()
                .map(WordUse::word)
                .filter(word -> word.use() != Word.Use.NOUN_ALONE)
                .anyMatch(word -> {
                    String plain = word.plain(one);
                    return plain.equals(word.plain(other)) && plain.contains(word.preferred());
                });
    }
}
