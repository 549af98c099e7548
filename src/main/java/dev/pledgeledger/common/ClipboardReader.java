package dev.pledgeledger.common;

import dev.pledgeledger.common.Pasted.Change;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/// Reads the HTML of a clipboard line by line. Unlike that of an import, its line breaks are all there.
final class ClipboardReader {

    private static final Set<String> FORMATS =
            Set.of("b", "strong", "i", "em", "u", "s", "a", "font", "h1", "h2", "h3", "h4", "h5", "h6");

    /// Nobody writes deeper than this; what is nested in bulk stands beside each other.
    private static final int DEEPEST = 100;

    private final Document document;
    private final ListLevels levels;
    private final List<String> lines = new ArrayList<>();
    private final Map<Change, Integer> changes = new EnumMap<>(Change.class);
    /// The last number in each numbered list.
    private final Map<Element, Integer> numbers = new HashMap<>();

    private final StringBuilder run = new StringBuilder();
    private String mark = "";
    private String indent = "";
    private boolean gap;

    ClipboardReader(String html) {
        document = Jsoup.parse(html, Parser.htmlParser().setMaxDepth(DEEPEST));
        document.select("head, style, script, noscript, template, object, iframe, svg")
                .remove();
        document.stream().filter(ClipboardStyle::isHidden).toList().forEach(Element::remove);
        levels = ListLevels.of(document);
    }

    Pasted read() {
        walk(document.body());
        flush();
        return new Pasted(Prose.of(String.join("\n", lines)), changes);
    }

    private void walk(Element parent) {
        for (Node node : parent.childNodes()) {
            if (node instanceof TextNode text) {
                run.append(text.getWholeText());
            } else if (node instanceof Element element) {
                element(element);
            }
        }
    }

    private void element(Element element) {
        if (FORMATS.contains(element.normalName()) || element.hasAttr("style")) {
            changes.put(Change.FORMAT, 1);
        }
        switch (element.normalName()) {
            case "img" -> count(Change.PICTURES);
            case "br" -> endOfLine();
            case "tr" -> row(element);
            case "pre" -> preformatted(element);
            case "li" -> item(element);
            default -> {
                if (element.isBlock()) {
                    block(element);
                } else if (!isMark(element)) {
                    walk(element);
                }
            }
        }
    }

    /// The sign of a list as Word writes it, a span of its own ahead of the words.
    private boolean isMark(Element span) {
        boolean ahead = ClipboardLines.isBlank(run) && mark.isEmpty();
        if (!ahead || !ClipboardStyle.isMark(span)) {
            return false;
        }
        String sign = ClipboardLines.of(span.wholeText());
        String kept = ClipboardStyle.isDrawn(span, sign) ? "" : ListLevels.keptSign(sign);
        if (kept.isEmpty()) {
            mark = levels.bullet(ListLevels.wordLevel(span));
            if (!mark.equals(sign)) {
                count(Change.MARKS);
            }
        } else {
            mark = kept;
        }
        indent = ProseSource.INDENT;
        return true;
    }

    private void block(Element element) {
        flush();
        gap |= mark.isEmpty() && indent.isEmpty() && ClipboardStyle.standsApart(element);
        String outside = indent;
        int before = lines.size();
        walk(element);
        flush();
        indent = outside;
        if (element.nameIs("p") && lines.size() == before) {
            lines.add("");
        }
    }

    private void item(Element item) {
        flush();
        Element list = item.parent();
        boolean numbered = list != null && list.nameIs("ol");
        mark = numbered
                ? numbers.merge(list, ListLevels.number(item, null), (last, _) -> ListLevels.number(item, last)) + "."
                : levels.bullet(ListLevels.level(item));
        String before = indent;
        indent = ProseSource.INDENT;
        int first = lines.size();
        walk(item);
        flush();
        if (lines.size() > first) {
            count(numbered ? Change.NUMBERS : Change.MARKS);
        }
        mark = "";
        indent = before;
    }

    /// One line where each of its cells is one; otherwise cell after cell.
    private void row(Element row) {
        flush();
        List<List<String>> cells = new ArrayList<>();
        for (Element cell : row.children()) {
            int first = lines.size();
            walk(cell);
            flush();
            List<String> own = lines.subList(first, lines.size());
            cells.add(own.stream().filter(line -> !line.isEmpty()).toList());
            own.clear();
        }
        cells.removeIf(List::isEmpty);
        if (cells.stream().allMatch(cell -> cell.size() == 1)) {
            lines.add(String.join(
                    ProseSource.INDENT, cells.stream().map(List::getFirst).toList()));
        } else {
            cells.forEach(lines::addAll);
        }
        if (cells.size() > 1) {
            changes.put(Change.CELLS, 1);
        }
    }

    private void preformatted(Element element) {
        flush();
        element.wholeText().lines().forEach(line -> {
            run.append(line);
            endOfLine();
        });
    }

    private void endOfLine() {
        if (ClipboardLines.isBlank(run)) {
            run.setLength(0);
            lines.add("");
        } else {
            flush();
        }
    }

    private void flush() {
        String line = ClipboardLines.of(run.toString());
        run.setLength(0);
        if (line.isEmpty()) {
            return;
        }
        String plain = ClipboardLines.withPlainBullet(line);
        if (!plain.equals(line) && mark.isEmpty()) {
            count(Change.MARKS);
        }
        boolean marked = ProseMarks.isMarked(plain);
        if (gap && !marked && mark.isEmpty()) {
            lines.add("");
        }
        if (mark.isEmpty()) {
            lines.add(marked ? plain : indent + plain);
        } else {
            lines.add(ProseMarks.isItem(plain) ? plain : ProseMarks.lead(mark, plain));
        }
        gap = false;
        mark = "";
    }

    private void count(Change change) {
        changes.merge(change, 1, Integer::sum);
    }
}
