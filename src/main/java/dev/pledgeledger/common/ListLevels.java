package dev.pledgeledger.common;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// The levels of the lists of a clipboard: where there are several, the first is marked ○ and all others ・.
record ListLevels(int first, int last) {

    private static final Pattern WORD = Pattern.compile("mso-list:l\\d+level(\\d)");
    private static final Pattern SAYS = Pattern.compile("[\\p{L}\\p{N}○●〇◯※]");

    static ListLevels of(Element document) {
        List<Integer> levels = document.stream()
                .flatMap(element -> element.nameIs("li") ? Stream.of(level(element)) : word(element))
                .toList();
        return new ListLevels(
                levels.stream().min(Integer::compare).orElse(1),
                levels.stream().max(Integer::compare).orElse(1));
    }

    String bullet(int level) {
        return level == first && last > first ? "○" : "・";
    }

    static int level(Element item) {
        return (int) item.parents().stream()
                .filter(parent -> parent.nameIs("ul") || parent.nameIs("ol"))
                .count();
    }

    /// Of a sign in a paragraph that Word wrote.
    static int wordLevel(Element sign) {
        return sign.parents().stream().flatMap(ListLevels::word).findFirst().orElse(1);
    }

    private static Stream<Integer> word(Element paragraph) {
        Matcher level = WORD.matcher(ClipboardStyle.of(paragraph));
        return level.find() ? Stream.of(Integer.parseInt(level.group(1))) : Stream.empty();
    }

    /// The number of an item: as it says itself, or the one after the last of its list.
    static int number(Element item, @Nullable Integer last) {
        int said = number(item, "value");
        if (said >= 0) {
            return said;
        }
        Element list = item.parent();
        int start = list == null ? -1 : number(list, "start");
        return last != null ? last + 1 : Math.max(start, 1);
    }

    private static int number(Element element, String attribute) {
        String value = element.attr(attribute);
        return value.matches("\\d{1,3}") ? Integer.parseInt(value) : -1;
    }

    /// A sign that says more than that here is an item stays as it is: 1. (1) ア ○; others are empty.
    static String keptSign(String sign) {
        return SAYS.matcher(sign).find() ? sign : "";
    }
}
