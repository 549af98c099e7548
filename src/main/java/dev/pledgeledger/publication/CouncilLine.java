package dev.pledgeledger.publication;

import dev.pledgeledger.common.Rating;
import dev.pledgeledger.report.Movement;
import dev.pledgeledger.report.Movement.Direction;
import dev.pledgeledger.report.Report;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// An entry the council asks about.
record CouncilLine(
        Report.Pledge pledge, Report.Entry entry, @Nullable Movement movement) {

    String lead() {
        return entry.departments().achievements().stream().findFirst().orElse("");
    }

    boolean isBehind() {
        Rating rating = entry.rating();
        return rating == Rating.D || rating == Rating.E;
    }

    boolean goes(Direction direction) {
        return movement != null && movement.direction() == direction;
    }

    List<SheetCell> cells() {
        MovementLabel label = MovementLabel.ofChange(movement);
        return List.of(
                SheetCell.of(pledge.code() + " " + pledge.text()),
                SheetCell.of(entry.rating()),
                SheetCell.of(
                        label == null
                                ? ""
                                : label.before() + "→" + label.after() + " " + label.sign() + " " + label.word()),
                entry.plans().isEmpty()
                        ? SheetCell.of(SiteText.of("publication.council.none"))
                        : SheetCell.of(entry.plans()));
    }
}
