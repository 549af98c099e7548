package dev.pledgeledger.publication;

import dev.pledgeledger.common.Prose;
import dev.pledgeledger.common.Rating;
import dev.pledgeledger.report.ReportColumn;
import java.util.List;

/// What a line says in a column, before any format makes a cell of it.
sealed interface ReportCell {

    record Text(String text) implements ReportCell {}

    record Figure(int number) implements ReportCell {}

    record Words(Prose prose) implements ReportCell {}

    record Names(List<String> names) implements ReportCell {}

    static ReportCell of(ReportColumn column, ReportLine line) {
        ReportLine.Place place = line.place();
        Rating rating = line.entry().rating();
        return switch (column) {
            case FISCAL_YEAR -> new Figure(place.report().fiscalYear().year());
            case AREA_NUMBER -> new Figure(place.area().number());
            case AREA -> new Text(place.area().title());
            case SECTION_NUMBER -> new Figure(place.section().number());
            case SECTION -> new Text(place.section().title());
            case PLEDGE_NUMBER -> new Figure(place.pledge().code().number());
            case CODE -> new Text(place.pledge().code().toString());
            case PLEDGE -> new Text(place.pledge().text());
            case ROW -> new Figure(line.row());
            case KEY -> new Text(line.entry().key());
            case RATING -> new Text(rating == null ? "" : rating.name());
            case RATING_WORD -> new Text(SiteText.rating(rating));
            case PROGRESS -> rating == null ? new Text("") : new Figure(rating.progress());
            case ACHIEVEMENTS -> new Words(line.entry().achievements());
            case PLANS -> new Words(line.entry().plans());
            case ACHIEVEMENTS_DEPARTMENTS ->
                new Names(line.entry().departments().achievements());
            case PLANS_DEPARTMENTS -> new Names(line.entry().departments().plans());
            case PROGRAMMES -> new Names(line.entry().programmes());
            case SDGS ->
                new Names(line.entry().sdgs().stream().map(String::valueOf).toList());
            case TITLE -> new Text(place.report().title());
            case MANIFESTO -> new Text(place.report().manifesto());
        };
    }
}
