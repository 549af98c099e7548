package dev.pledgeledger.intake;

import dev.pledgeledger.common.Rating;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Tells the lines of the published text apart.
final class LineReader {

    private static final Pattern AREA = Pattern.compile("(\\d{1,2})[.．]\\s*([^\\d\\s].*)");
    private static final Pattern SECTION = Pattern.compile("[(（](\\d{1,2})[)）]\\s*(\\S.*)");
    private static final Pattern LEGEND = Pattern.compile("[<＜〈]?達成状況の目安[>＞〉]?|[A-EＡ-Ｅ][：:].*");
    private static final Pattern PAGE =
            Pattern.compile("[-－–—\\s]*(?:\\d{1,4}|\\d{1,4}\\s*[/／]\\s*\\d{1,4})[-－–—\\s]*");
    private static final Pattern RATED = Pattern.compile("([A-EＡ-Ｅ])[：:].*");
    private static final Pattern SUM = Pattern.compile("[合総]?計");
    private static final Pattern COUNT = Pattern.compile("(\\d{1,3}(?:,?\\d{3})?)件?");

    private static final int LONGEST_NAME = 100;

    private boolean titled;
    private boolean inTotals;
    private Line.@Nullable ColumnHeads heads;

    private LineReader() {}

    static List<Line> read(String text) {
        LineReader reader = new LineReader();
        List<String> lines = text.lines().toList();
        return IntStream.range(0, lines.size())
                .mapToObj(i -> reader.line(i + 1, lines.get(i)))
                .toList();
    }

    private Line line(int number, String raw) {
        if (Cells.withoutBlanks(raw).isEmpty()) {
            return new Line.Furniture(number);
        }
        return raw.indexOf('\t') >= 0 ? tableLine(number, raw) : textLine(number, raw, Cells.plain(raw));
    }

    private Line tableLine(int number, String raw) {
        List<String> cells = Cells.of(raw);
        Optional<Map<Column, Integer>> positions = Column.positions(cells);
        if (positions.isPresent()) {
            heads = new Line.ColumnHeads(number, cells, positions.get());
            inTotals = false;
            return heads;
        }
        String first =
                cells.getFirst().length() > LONGEST_NAME ? "" : Cells.withoutBlanks(Cells.plain(cells.getFirst()));
        if (first.contains("達成状況の目安")) {
            inTotals = true;
            return new Line.Furniture(number);
        }
        if (heads != null && !inTotals) {
            return new Line.Row(number, cells, heads);
        }
        Optional<Line> total = inTotals ? total(number, first, cells.get(1)) : Optional.empty();
        return total.orElseGet(() -> new Line.Unread(number, Cells.plain(raw.replace('\t', ' '))));
    }

    private static Optional<Line> total(int number, String name, String cell) {
        Matcher rated = RATED.matcher(name);
        Matcher count = COUNT.matcher(Normalizer.normalize(Cells.plain(cell), Normalizer.Form.NFKC));
        if (!count.matches()) {
            return Optional.empty();
        }
        int printed = Integer.parseInt(count.group(1).replace(",", ""));
        if (SUM.matcher(name).matches()) {
            return Optional.of(new Line.PrintedTotal(number, null, printed));
        }
        return rated.matches()
                ? Rating.parse(rated.group(1)).map(rating -> new Line.PrintedTotal(number, rating, printed))
                : Optional.empty();
    }

    private Line textLine(int number, String raw, String text) {
        Matcher area = AREA.matcher(text);
        Matcher section = SECTION.matcher(text);
        if (heads != null && !inTotals && PledgeCell.read(raw).code() != null) {
            return new Line.Row(number, List.of(raw), heads);
        }
        if (area.matches()) {
            return new Line.AreaHead(number, Integer.parseInt(area.group(1)), area.group(2));
        }
        if (section.matches()) {
            return new Line.SectionHead(number, Integer.parseInt(section.group(1)), section.group(2));
        }
        if (LEGEND.matcher(text).matches() || PAGE.matcher(text).matches()) {
            return new Line.Furniture(number);
        }
        if (!titled && text.contains("達成状況")) {
            titled = true;
            return new Line.Title(number, text);
        }
        return new Line.Unread(number, text);
    }
}
