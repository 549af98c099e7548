package dev.pledgeledger.architecture;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The rules about the sentences people read: each stands in both languages, and none in the code of a screen.
final class TextRules {

    private static final Pattern ASKED = Pattern.compile(
            "(?:getTranslation|Texts\\.of|Texts\\.japanese|new Refused)\\(\\s*(?:[a-z]+, )?\"([^\"]+)\"(?!\\s*\\+)");
    private static final Pattern MENU = Pattern.compile("@Menu\\([^)]*title = \"([^\"]+)\"");
    private static final Pattern LITERAL = Pattern.compile("\"(?:[^\"\\\\\\n]|\\\\.)*\"");
    private static final Pattern JAPANESE = Pattern.compile("[\\p{IsHiragana}\\p{IsKatakana}\\p{IsHan}]");

    private TextRules() {}

    /// Keys that stand in one language only.
    static Set<String> missing(Map<String, String> japanese, Map<String, String> english) {
        Set<String> missing = new TreeSet<>(japanese.keySet());
        missing.addAll(english.keySet());
        missing.removeIf(key -> japanese.containsKey(key) && english.containsKey(key));
        return missing;
    }

    /// Keys that code asks for and nobody wrote.
    static List<String> unknown(Collection<Sources.Source> sources, Set<String> keys) {
        List<String> unknown = new ArrayList<>();
        for (Sources.Source source : sources) {
            for (Pattern pattern : List.of(ASKED, MENU)) {
                Matcher matcher = pattern.matcher(source.text());
                while (matcher.find()) {
                    if (!keys.contains(matcher.group(1))) {
                        unknown.add(source.path() + ": " + matcher.group(1));
                    }
                }
            }
        }
        return unknown;
    }

    /// Japanese in the code of a screen.
    static List<String> literals(Collection<Sources.Source> sources) {
        List<String> found = new ArrayList<>();
        sources.stream().filter(Sources.Source::isScreen).forEach(source -> {
            for (String line : source.text().lines().toList()) {
                if (line.strip().startsWith("//")) {
                    continue;
                }
                Matcher matcher = LITERAL.matcher(line);
                while (matcher.find()) {
                    if (JAPANESE.matcher(matcher.group()).find()) {
                        found.add(source.path() + ": " + matcher.group());
                    }
                }
            }
        });
        return found;
    }

    /// Sentences whose places cannot be filled: an apostrophe alone swallows them.
    static List<String> broken(Map<String, String> texts) {
        List<String> broken = new ArrayList<>();
        texts.forEach((key, text) -> {
            if (!text.contains("{")) {
                return;
            }
            try {
                new MessageFormat(text);
            } catch (IllegalArgumentException e) {
                broken.add(key + ": " + e.getMessage());
            }
            if (text.replace("''", "").contains("'")) {
                broken.add(key + ": an apostrophe has to be doubled");
            }
        });
        return broken;
    }
}
