package dev.pledgeledger.proof;

import dev.pledgeledger.common.Rating;
import dev.pledgeledger.proof.Predicate.Time;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Ratings that the words do not bear out: an A that is still being considered needs what was decided and when, a B
/// needs more than considering, and what was done is not E.
final class RatingWordsCheck implements Check {

    private static final Pattern UNDECIDED =
            Pattern.compile("(?:検討|協議|研究|調査研究|準備|調整|注視)(?:を|が|は)?(?:し|行|進め|重ね|始め|続け|中)[^。、]*$");

    /// What leaves something behind; to look, to ask and to draw up a proposal is still not to start.
    private static final Pattern DONE = Pattern.compile(
            "(?:実施|開催|開始|完了|完成|整備|設置|交付|導入|策定|制定|締結|開設|供用|改修|改正|改訂|配置|配布|支援)(?:を|が)?(?:し|行い|行っ)(?:まし)?た$");

    private record Ending(Sentence sentence, Predicate predicate) {
        boolean isUndecided() {
            return UNDECIDED.matcher(untilPredicate()).find();
        }

        boolean isDone() {
            return predicate.time() == Time.PAST
                    && DONE.matcher(untilPredicate()).find();
        }

        private String untilPredicate() {
            return sentence.words().substring(0, predicate.end() - sentence.start());
        }
    }

    @Override
    public List<Finding> find(Cell cell) {
        Rating rating = cell.written().rated().rating();
        if (rating == null || cell.field() != Field.ACHIEVEMENTS) {
            return List.of();
        }
        List<Ending> endings = cell.sentences().stream()
                .flatMap(sentence -> Predicate.of(sentence).stream().map(found -> new Ending(sentence, found)))
                .toList();
        return switch (rating) {
            case A ->
                findings(cell, Reason.ACHIEVED_BUT_UNDECIDED, endings.stream().filter(Ending::isUndecided));
            case B -> {
                boolean all = !endings.isEmpty() && endings.stream().allMatch(Ending::isUndecided);
                yield all
                        ? findings(
                                cell,
                                Reason.MOSTLY_ACHIEVED_BUT_UNDECIDED,
                                endings.stream().limit(1))
                        : List.of();
            }
            case C, D -> List.of();
            case E ->
                findings(
                        cell,
                        Reason.NOT_STARTED_BUT_DONE,
                        endings.stream().filter(Ending::isDone).limit(1));
        };
    }

    private static List<Finding> findings(Cell cell, Reason reason, Stream<Ending> endings) {
        return endings.map(Ending::predicate)
                .map(predicate -> cell.finding(reason, predicate.start(), predicate.end(), null))
                .toList();
    }
}
