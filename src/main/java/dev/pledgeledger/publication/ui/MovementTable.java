package dev.pledgeledger.publication.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import dev.pledgeledger.common.Rating;
import dev.pledgeledger.common.ui.PlainTable;
import dev.pledgeledger.publication.MovementMatrix;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// From which rating to which, with totals that add up to both reports.
class MovementTable extends Composite<Div> {

    MovementTable(MovementMatrix matrix) {
        String total = getTranslation("publication.site.distribution.total");
        List<String> from = places("publication.compare.notYet");
        PlainTable table = new PlainTable(getTranslation("publication.compare.matrix")).narrow();
        table.headings(Stream.of(
                        Stream.of(getTranslation("publication.compare.matrix.corner")),
                        places("publication.compare.noMore").stream(),
                        Stream.of(total))
                .flatMap(heads -> heads)
                .toArray());
        for (int place = 0; place < MovementMatrix.PLACES; place++) {
            table.row(from.get(place), plus(matrix.counts().get(place).stream(), matrix.from(place)));
        }
        Stream<Integer> totals =
                IntStream.range(0, MovementMatrix.PLACES).map(matrix::to).boxed();
        table.row(total, plus(totals, matrix.total()));
        getContent().add(table);
    }

    private static Object[] plus(Stream<Integer> counts, int total) {
        return Stream.concat(counts, Stream.of(total)).toArray();
    }

    private List<String> places(String absentKey) {
        return Stream.concat(
                        Stream.of(Rating.values()).map(Rating::name),
                        Stream.of(getTranslation("common.rating.unrated"), getTranslation(absentKey)))
                .toList();
    }
}
