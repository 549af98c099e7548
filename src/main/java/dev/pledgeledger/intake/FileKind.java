package dev.pledgeledger.intake;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/// Recognises files that are no text of a published report by their first bytes.
final class FileKind {

    private static final int HEAD = 4_096;
    private static final String MARK = "ï»¿";

    private FileKind() {}

    /// Whether the first words are those of a table with commas.
    static boolean isCsv(byte[] bytes) {
        return kind(head(bytes)).filter("CSV"::equals).isPresent();
    }

    static boolean isJson(byte[] bytes) {
        return kind(head(bytes)).filter("JSON"::equals).isPresent();
    }

    private static String head(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        return head.startsWith(MARK) ? head.substring(MARK.length()) : head;
    }

    static Optional<IntakeRefusal> refusal(byte[] bytes) {
        String head = head(bytes);
        if (head.strip().isEmpty() && bytes.length <= HEAD) {
            return Optional.of(new IntakeRefusal.Empty());
        }
        return kind(head).map(IntakeRefusal.OtherKind::new);
    }

    private static Optional<String> kind(String head) {
        String start = head.stripLeading().toLowerCase(Locale.ROOT);
        if (head.startsWith("%PDF")) {
            return Optional.of("PDF");
        }
        if (head.startsWith("PK")) {
            return Optional.of("ExcelかZIP");
        }
        if (head.startsWith("ÿþ") || head.startsWith("þÿ")) {
            return Optional.of("UTF-16のテキスト");
        }
        if (head.indexOf('\0') >= 0) {
            return Optional.of("テキストではないファイル");
        }
        if (start.startsWith("<!doctype html") || start.startsWith("<html")) {
            return Optional.of("HTML");
        }
        if (start.startsWith("{") || start.startsWith("[")) {
            return Optional.of("JSON");
        }
        return isCsv(head) ? Optional.of("CSV") : Optional.empty();
    }

    private static boolean isCsv(String head) {
        String first = head.stripLeading().lines().findFirst().orElse("");
        return first.indexOf('\t') < 0 && first.chars().filter(c -> c == ',').count() >= 3;
    }
}
