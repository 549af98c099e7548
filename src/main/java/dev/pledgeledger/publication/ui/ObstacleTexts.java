package dev.pledgeledger.publication.ui;

import com.vaadin.flow.component.Component;
import dev.pledgeledger.common.PledgeCode;
import dev.pledgeledger.publication.PublishOutcome;
import java.util.List;
import java.util.stream.Collectors;

/// What stands in the way of publishing, in words.
final class ObstacleTexts {

    private static final int NAMED = 10;

    private ObstacleTexts() {}

    static String of(Component reader, PublishOutcome.Obstacle obstacle) {
        return switch (obstacle) {
            case PublishOutcome.Obstacle.NothingNew nothing -> reader.getTranslation(nothing.textKey());
            case PublishOutcome.Obstacle.StillOpen open -> named(reader, open, open.codes());
            case PublishOutcome.Obstacle.NotWhatWasSigned altered -> named(reader, altered, altered.codes());
            case PublishOutcome.Obstacle.OfEntry entry -> reader.getTranslation(entry.textKey(), entry.code());
        };
    }

    private static String named(Component reader, PublishOutcome.Obstacle obstacle, List<PledgeCode> codes) {
        String some = codes.stream().limit(NAMED).map(PledgeCode::toString).collect(Collectors.joining("、"));
        String all = codes.size() > NAMED ? reader.getTranslation("publication.obstacle.more", some) : some;
        return reader.getTranslation(obstacle.textKey(), codes.size(), all);
    }
}
