package dev.pledgeledger.proof;

import dev.pledgeledger.proof.Predicate.Time;
import java.util.List;
import java.util.stream.Stream;

/// Achievements are told in the past and plans in the future. Whether a thing was done only the writer knows, so
/// there is no mend.
final class TenseCheck implements Check {

    @Override
    public List<Finding> find(Cell cell) {
        return cell.sentences().stream()
                .flatMap(sentence -> Predicate.of(sentence).stream())
                .filter(predicate -> !cell.brackets().inside(predicate.start()))
                .flatMap(predicate -> finding(cell, predicate))
                .toList();
    }

    private static Stream<Finding> finding(Cell cell, Predicate predicate) {
        boolean amiss = switch (cell.field()) {
            case ACHIEVEMENTS -> predicate.time() == Time.FUTURE;
            case PLANS -> predicate.time() == Time.PAST;
            case RATING -> false;
        };
        Reason reason = predicate.time() == Time.PAST ? Reason.PAST_AMONG_PLANS : Reason.FUTURE_AMONG_ACHIEVEMENTS;
        return amiss ? Stream.of(cell.finding(reason, predicate.start(), predicate.end(), null)) : Stream.empty();
    }
}
