package dev.pledgeledger.proof;

import java.util.List;
import java.util.stream.IntStream;

/// What was proposed from last year's plans is no achievement until its writer has said what was done.
final class ProposalCheck implements Check {

    @Override
    public List<Finding> find(Cell cell) {
        Retold proposal = cell.written().proposal();
        IntStream places =
                cell.field() == Field.ACHIEVEMENTS ? proposal.placeIn(cell.text()).stream() : IntStream.empty();
        return places.mapToObj(start -> cell.finding(
                        Reason.STILL_AS_PROPOSED, start, start + proposal.text().length(), null))
                .toList();
    }
}
