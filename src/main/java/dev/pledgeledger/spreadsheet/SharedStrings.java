package dev.pledgeledger.spreadsheet;

import java.util.ArrayList;
import java.util.List;

/// The texts that cells name by their numbers.
final class SharedStrings {

    private final List<String> texts = new ArrayList<>();
    private long characters;

    private SharedStrings() {}

    static SharedStrings of(ZipParts parts, String name) {
        SharedStrings strings = new SharedStrings();
        if (parts.has(name)) {
            try (PartXml xml = new PartXml(parts, name)) {
                while (xml.next()) {
                    if (xml.starts("si")) {
                        strings.add(RichText.until(xml, "si"));
                    }
                }
            }
        }
        return strings;
    }

    private void add(String text) {
        texts.add(text);
        characters += text.length();
        if (texts.size() > Limits.STRINGS || characters > Limits.ALL_CHARACTERS) {
            throw new SpreadsheetRefused(
                    "ブックの文字列（sharedStrings）が多すぎます。%d個、%d文字までです。".formatted(Limits.STRINGS, Limits.ALL_CHARACTERS));
        }
    }

    String at(String index, String place) {
        try {
            return texts.get(Integer.parseInt(index.strip()));
        } catch (NumberFormatException | IndexOutOfBoundsException nowhere) {
            throw new SpreadsheetRefused("%sのセルが、ブックにない文字列を指しています。壊れています。".formatted(place), nowhere);
        }
    }
}
