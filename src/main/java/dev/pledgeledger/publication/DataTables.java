package dev.pledgeledger.publication;

import static dev.pledgeledger.publication.DataColumn.figure;
import static dev.pledgeledger.publication.DataColumn.name;
import static dev.pledgeledger.publication.DataColumn.words;

import dev.pledgeledger.common.FiscalYear;
import dev.pledgeledger.common.Rating;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The tables of open data: all there are, with all their columns.
final class DataTables {

    private static final DataTable<ReportLine> ENTRIES = new DataTable<>(
            "entries",
            ofEntry(
                    line -> line,
                    figure(DataField.PROGRESS, line -> progress(line.entry().rating())),
                    figure(DataField.AREA_NUMBER, line -> line.place().area().number()),
                    words(DataField.AREA, line -> line.place().area().title()),
                    figure(
                            DataField.SECTION_NUMBER,
                            line -> line.place().section().number()),
                    words(DataField.SECTION, line -> line.place().section().title()),
                    figure(
                            DataField.PLEDGE_NUMBER,
                            line -> line.place().pledge().code().number()),
                    words(DataField.PLEDGE, line -> line.place().pledge().text()),
                    figure(DataField.ROW_NUMBER, ReportLine::row)),
            DataSource::entries);

    private static final DataTable<ItemLine> ITEMS = new DataTable<>(
            "items",
            ofEntry(
                    ItemLine::line,
                    words(DataField.SIDE, item -> item.side().word()),
                    figure(DataField.ITEM_NUMBER, ItemLine::number),
                    figure(DataField.PARENT_NUMBER, ItemLine::parent),
                    words(DataField.ITEM_KIND, item -> item.kind().word()),
                    words(DataField.HEADING, ItemLine::heading),
                    words(DataField.ITEM_TEXT, ItemLine::text)),
            source -> source.each(ItemLine::of));

    private static final DataTable<ListedLine.Responsibility> RESPONSIBILITIES = new DataTable<>(
            "responsibilities",
            ofEntry(
                    responsible -> responsible.named().line(),
                    words(DataField.SIDE, responsible -> responsible.side().word()),
                    figure(DataField.ORGANISATION_YEAR, DataTables::organisationYear),
                    figure(
                            DataField.DEPARTMENT_NUMBER,
                            responsible -> responsible.named().number()),
                    name(
                            DataField.DEPARTMENT,
                            responsible -> responsible.named().name()),
                    words(
                            DataField.DEPARTMENT_ROLE,
                            responsible -> responsible.role().word())),
            source -> source.each(ListedLine.Responsibility::of));

    private static final DataTable<ListedLine> PROGRAMMES = new DataTable<>(
            "programmes",
            ofEntry(
                    ListedLine::line,
                    figure(DataField.PROGRAMME_NUMBER, ListedLine::number),
                    name(DataField.PROGRAMME, ListedLine::name)),
            source -> source.each(ListedLine::programmes));

    private static final DataTable<ListedLine> GOALS = new DataTable<>(
            "goals",
            ofEntry(
                    ListedLine::line,
                    figure(DataField.GOAL_NUMBER, ListedLine::number),
                    words(DataField.GOAL, ListedLine::name)),
            source -> source.each(ListedLine::goals));

    static final List<DataTable<?>> ALL = List.of(
            ENTRIES,
            ITEMS,
            RESPONSIBILITIES,
            PROGRAMMES,
            GOALS,
            DataDescriptions.RATINGS,
            DataDescriptions.EDITIONS,
            DataDescriptions.CODES,
            DataDescriptions.FIELDS);

    private DataTables() {}

    /// Columns by which a line is found in the others, then its own.
    @SafeVarargs
    private static <L> List<DataColumn<L>> ofEntry(Function<L, ReportLine> entry, DataColumn<L>... own) {
        List<DataColumn<L>> columns = new ArrayList<>(List.of(
                figure(DataField.FISCAL_YEAR, line -> year(entry.apply(line)).year()),
                name(DataField.ENTRY_KEY, line -> entry.apply(line).entry().key()),
                name(
                        DataField.PLEDGE_CODE,
                        line -> entry.apply(line).place().pledge().code().toString()),
                name(
                        DataField.RATING,
                        line -> DataDescriptions.letter(
                                entry.apply(line).entry().rating()))));
        for (DataColumn<L> column : own) {
            columns.add(column);
        }
        return List.copyOf(columns);
    }

    private static FiscalYear year(ReportLine line) {
        return line.place().report().fiscalYear();
    }

    private static Integer organisationYear(ListedLine.Responsibility responsible) {
        FiscalYear year = year(responsible.named().line());
        return (responsible.side() == DataCode.PLANS ? year.next() : year).year();
    }

    private static @Nullable Integer progress(@Nullable Rating rating) {
        return rating == null ? null : rating.progress();
    }
}
