package dev.pledgeledger.spreadsheet;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// What the names in the ZIP tell of a workbook before anything in it is opened.
final class PartName {

    private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N}_./ \\-\\[\\]()+]{1,200}");

    private record Forbidden(String word, String what) {}

    private static final List<Forbidden> FORBIDDEN = List.of(
            new Forbidden("vbaproject", "マクロ"),
            new Forbidden("macrosheets/", "マクロ"),
            new Forbidden("externallinks/", "ほかのファイルへのリンク"),
            new Forbidden("embeddings/", "埋め込まれたファイル"),
            new Forbidden("activex/", "ActiveXの部品"),
            new Forbidden("connections.xml", "外部データへの接続"),
            new Forbidden("querytables/", "外部データへの接続"));
    private static final List<String> NESTED = List.of(".zip", ".xlsx", ".xlsm", ".xls", ".7z", ".rar", ".gz", ".jar");

    private PartName() {}

    static void check(String name) {
        boolean climbs = name.startsWith("/") || List.of(name.split("/", -1)).contains("..");
        if (climbs || !PLAIN.matcher(name).matches()) {
            throw new SpreadsheetRefused("ブックの中に、あってはならない名前のファイル「%s」があります。".formatted(Shown.of(name)));
        }
        what(name.toLowerCase(Locale.ROOT)).ifPresent(what -> {
            throw new SpreadsheetRefused("ブックに%s（%s）が入っています。取り除いて .xlsx で保存し直してください。".formatted(what, Shown.of(name)));
        });
    }

    private static Optional<String> what(String name) {
        Optional<String> forbidden = FORBIDDEN.stream()
                .filter(part -> name.contains(part.word()))
                .map(Forbidden::what)
                .findFirst();
        return forbidden.or(
                () -> NESTED.stream().filter(name::endsWith).findFirst().map(ending -> "別の圧縮ファイル"));
    }
}
