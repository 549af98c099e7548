package dev.pledgeledger.proof;

import dev.pledgeledger.common.Rating;
import dev.pledgeledger.proof.Reading.ReadEntry;
import dev.pledgeledger.report.Report;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// Reads what was written with the eyes of somebody who has the time: an entry in a few milliseconds, as often as
/// its writer pauses, or a whole report with what only shows across its entries.
public final class Proofreader {

    private static final Comparator<Finding> ORDER = Comparator.comparing(
                    (Finding finding) -> finding.place().field())
            .thenComparingInt(finding -> finding.place().start())
            .thenComparing(Finding::reason);

    private final WordList words;
    private final SpellingCheck spelling;
    private final List<Check> checks;

    public Proofreader(WordList words) {
        this.words = words;
        spelling = new SpellingCheck(words);
        checks = List.of(
                spelling,
                new TenseCheck(),
                new DoubledCheck(),
                new WidthCheck(),
                new BracketWidthCheck(),
                new CharacterCheck(),
                new EraCheck(),
                new DayCheck(),
                new BracketCheck(),
                new PersonCheck(),
                new RatingWordsCheck(),
                new ProposalCheck());
    }

    /// The same where the list is the same, otherwise one that goes by the new list.
    Proofreader with(WordList list) {
        return list.equals(words) ? this : new Proofreader(list);
    }

    /// What is found in one entry, in the order of its fields and texts.
    public List<Finding> entry(Written written) {
        return Stream.concat(in(Cell.both(written)), rating(written.rated()))
                .sorted(ORDER)
                .toList();
    }

    private Stream<Finding> in(List<Cell> cells) {
        return cells.stream().flatMap(cell -> checks.stream().flatMap(check -> check.find(cell).stream()));
    }

    private static Stream<Finding> rating(Written.Rated rated) {
        Rating now = rated.rating();
        Rating before = rated.before();
        if (now == null || before == null || rated.excused() || now.gradesAbove(before) >= 0) {
            return Stream.empty();
        }
        Place place = new Place(Field.RATING, 0, 0);
        return Stream.of(new Finding(Reason.BELOW_LAST_YEAR, place, "", List.of(before.name(), now.name()), null));
    }

    /// What is found in a report, in its order: all that is found in its entries, sentences that stand under several
    /// pledges, and names that are written in more than one way.
    public List<ReportFinding> report(Report report) {
        List<ReportFinding> findings = new ArrayList<>();
        Reading reading = Reading.of(report);
        SharedSentences shared = new SharedSentences(reading);
        Variants variants = new Variants(reading, spelling);
        for (ReadEntry entry : reading.entries()) {
            List<Finding> own = in(entry.cells()).toList();
            Stream.of(
                            own,
                            shared.in(entry),
                            variants.in(entry).stream()
                                    .filter(v -> !isSpelling(v, own))
                                    .toList())
                    .flatMap(List::stream)
                    .sorted(ORDER)
                    .forEach(found -> findings.add(new ReportFinding(entry.pledge(), entry.key(), found)));
        }
        return List.copyOf(findings);
    }

    /// What the word list says already is not said twice.
    private static boolean isSpelling(Finding variant, List<Finding> own) {
        return own.stream()
                .anyMatch(
                        found -> found.rule() == Rule.SPELLING && found.place().overlaps(variant.place()));
    }
}
