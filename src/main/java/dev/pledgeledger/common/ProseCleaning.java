package dev.pledgeledger.common;

import dev.pledgeledger.common.ItemSplitter.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/// Turns fragments of HTML, tags missing or not, into [Prose]. Marks and white space may change, characters never.
public final class ProseCleaning {

    /// A cleaned text.
    ///
    /// @param doubts places where a line may have been broken wrongly, or not broken; empty for a clear text
    public record Cleaned(Prose prose, List<String> doubts) {}

    private static final Set<String> PARAGRAPHS = Set.of("p", "h1", "h2", "h3", "h4", "h5", "h6");

    private final List<String> lines = new ArrayList<>();
    private final List<String> doubts = new ArrayList<>();
    private final StringBuilder run = new StringBuilder();
    private boolean gap;

    private ProseCleaning() {}

    public static Cleaned of(String html) {
        ProseCleaning cleaning = new ProseCleaning();
        cleaning.walk(Jsoup.parseBodyFragment(html).body(), Place.TEXT);
        cleaning.flush(Place.TEXT);
        String source = ProseSource.of(ProseParser.parse(String.join("\n", cleaning.lines)));
        return new Cleaned(new Prose(source), List.copyOf(cleaning.doubts));
    }

    private void walk(Element parent, Place place) {
        for (Node node : parent.childNodes()) {
            if (node instanceof TextNode text) {
                run.append(text.getWholeText());
            } else if (node instanceof Element element) {
                element(element, place);
            }
        }
    }

    private void element(Element element, Place place) {
        if (!element.isBlock() && !element.nameIs("br")) {
            walk(element, place);
            return;
        }
        flush(place);
        gap |= PARAGRAPHS.contains(element.normalName());
        switch (element.normalName()) {
            case "br" -> {}
            case "li" -> item(element);
            case "ul" -> inside(element, Place.BULLETS);
            case "ol" -> inside(element, Place.NUMBERS);
            default -> inside(element, Place.TEXT);
        }
    }

    private void inside(Element element, Place place) {
        walk(element, place);
        flush(place);
    }

    private void item(Element element) {
        int first = lines.size();
        gap = false;
        inside(element, Place.TEXT);
        List<String> own = lines.subList(first, lines.size());
        own.removeIf(String::isEmpty);
        for (int i = first; i < lines.size(); i++) {
            if (!ProseMarks.isMarked(lines.get(i).strip())) {
                lines.set(
                        i,
                        i == first
                                ? ProseMarks.lead(markOf(element), lines.get(i))
                                : ProseSource.INDENT + lines.get(i));
            }
        }
    }

    private static String markOf(Element item) {
        Element list = item.parent();
        if (list != null && list.nameIs("ol")) {
            long before = item.previousElementSiblings().stream()
                    .filter(sibling -> sibling.nameIs("li"))
                    .count();
            return before + 1 + ".";
        }
        return item.selectFirst("ul") == null ? "・" : "○";
    }

    private void flush(Place place) {
        String text = ProseSource.seen(run.toString()).strip();
        run.setLength(0);
        if (text.isEmpty()) {
            return;
        }
        var split = ItemSplitter.split(text, place);
        doubts.addAll(split.doubts());
        boolean bullets = place == Place.BULLETS && split.lines().stream().noneMatch(ProseMarks::isItem);
        for (String line : split.lines()) {
            add(bullets && !ProseMarks.isMarked(line) ? ProseMarks.lead("・", line) : line);
        }
    }

    private void add(String line) {
        if (gap && !lines.isEmpty() && !ProseMarks.isMarked(line)) {
            lines.add("");
        }
        gap = false;
        lines.add(line);
    }
}
