package dev.pledgeledger.publication;

import dev.pledgeledger.report.Movement;
import dev.pledgeledger.report.Movement.Direction;
import org.jspecify.annotations.Nullable;

/// A movement as it is read: both letters, the sign and the word.
record MovementLabel(String before, String after, String sign, String word) {

    /// Null where nothing moved or there is nothing to compare with.
    static @Nullable MovementLabel ofChange(@Nullable Movement movement) {
        return movement == null || movement.direction() == Direction.SAME ? null : of(movement);
    }

    static MovementLabel of(Movement movement) {
        return new MovementLabel(
                RatingLabel.of(movement.before()).brief(),
                RatingLabel.of(movement.after()).brief(),
                movement.direction().sign(),
                movement.direction() == Direction.INCOMPARABLE
                        ? ""
                        : SiteText.of(movement.direction().textKey()));
    }
}
