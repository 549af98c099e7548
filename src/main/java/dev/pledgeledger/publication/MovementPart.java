package dev.pledgeledger.publication;

import dev.pledgeledger.progress.EntryRow;
import dev.pledgeledger.report.Comparison;
import dev.pledgeledger.report.Movement.Direction;
import dev.pledgeledger.signoff.PackageCover;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// What moved since last year, on an approval sheet: a line for each direction, with the pledges.
final class MovementPart {

    private MovementPart() {}

    static Sheet.Part of(PackageCover cover) {
        Comparison movements = cover.movements();
        List<String> lines = new ArrayList<>();
        if (movements == null) {
            lines.add(SiteText.of("signoff.figures.firstYear"));
        } else {
            Stream.of(Direction.DOWN, Direction.UP, Direction.INCOMPARABLE, Direction.SAME)
                    .map(direction -> direction(movements, direction))
                    .forEach(lines::add);
            lines.add(named(
                    "ADDED",
                    movements.added().stream()
                            .map(added -> cover.row(added.key())
                                    .map(row -> row.code().toString())
                                    .orElse(added.key()))
                            .toList()));
        }
        lines.add(named(
                "WITHDRAWN",
                cover.withdrawn().stream()
                        .map(EntryRow::code)
                        .map(Object::toString)
                        .toList()));
        return Sheet.Part.saying("moved", SiteText.of("signoff.cover.moved"), lines.toArray(String[]::new));
    }

    private static String direction(Comparison movements, Direction direction) {
        List<String> moved = movements
                .going(direction)
                .map(one -> {
                    MovementLabel label = MovementLabel.of(one);
                    return one.code() + " " + label.before() + "→" + label.after();
                })
                .toList();
        return direction == Direction.SAME
                ? SiteText.of("signoff.movement.SAME", moved.size())
                : named(direction.name(), moved);
    }

    private static String named(String kind, List<String> names) {
        String count = SiteText.of("signoff.movement." + kind, names.size());
        return names.isEmpty()
                ? count
                : SiteText.of(
                        "publication.sheet.named", count, String.join(SiteText.of("publication.site.comma"), names));
    }
}
