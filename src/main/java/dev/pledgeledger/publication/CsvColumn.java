package dev.pledgeledger.publication;

import dev.pledgeledger.common.Rating;
import dev.pledgeledger.publication.ReportCsv.CsvLine;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// A column of `report.csv`. The heads are part of the format and are not translated.
record CsvColumn(String head, Function<CsvLine, String> cell) {

    private static final String BETWEEN = ";";
    private static final Pattern LINE_BREAK = Pattern.compile("\\R+");

    /// All columns in their order.
    static final List<CsvColumn> ALL = List.of(
            new CsvColumn(
                    "年度", line -> number(line.place().report().fiscalYear().year())),
            new CsvColumn("分野番号", line -> number(line.place().area().number())),
            new CsvColumn("分野", line -> text(line.place().area().title())),
            new CsvColumn("施策番号", line -> number(line.place().section().number())),
            new CsvColumn("施策", line -> text(line.place().section().title())),
            // Beside the code, which a spreadsheet may read as a date.
            new CsvColumn("施策内番号", line -> number(line.place().pledge().code().number())),
            new CsvColumn("公約番号", line -> line.place().pledge().code().toString()),
            new CsvColumn("公約", line -> text(line.place().pledge().text())),
            new CsvColumn("行", line -> number(line.row())),
            new CsvColumn("取組キー", line -> text(line.entry().key())),
            new CsvColumn("評価", line -> rating(line, Rating::name)),
            new CsvColumn("達成状況", line -> SiteText.rating(line.entry().rating())),
            new CsvColumn("進捗率（％）", line -> rating(line, rating -> number(rating.progress()))),
            new CsvColumn("主な取組実績", line -> text(line.entry().achievements().toLine())),
            new CsvColumn("今後の主な取組予定", line -> text(line.entry().plans().toLine())),
            new CsvColumn("担当課（実績）", line -> names(line.entry().departments().achievements())),
            new CsvColumn("担当課（予定）", line -> names(line.entry().departments().plans())),
            new CsvColumn("関連事業", line -> names(line.entry().programmes())),
            new CsvColumn(
                    "SDGs",
                    line -> line.entry().sdgs().stream().map(CsvColumn::number).collect(Collectors.joining(BETWEEN))));

    String of(CsvLine line) {
        return cell.apply(line);
    }

    private static String number(int number) {
        return Integer.toString(number);
    }

    private static String text(String text) {
        return FormulaGuard.guard(LINE_BREAK.matcher(text).replaceAll(" "));
    }

    /// Each name is guarded by itself: where `;` is the separator, each becomes a cell.
    private static String names(List<String> names) {
        return names.stream().map(name -> text(name.replace(';', '；'))).collect(Collectors.joining(BETWEEN));
    }

    private static String rating(CsvLine line, Function<Rating, String> shown) {
        Rating rating = line.entry().rating();
        return rating == null ? "" : shown.apply(rating);
    }
}
