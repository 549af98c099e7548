package dev.pledgeledger.publication;

import com.deque.html.axecore.results.AxeResults;
import com.deque.html.axecore.results.Rule;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/// 試験結果: what is known of the public site for each criterion of JIS X 8341-3:2016 (levels A and AA) and those that
/// WCAG 2.1 and 2.2 have added, and how it is known. What no program can judge is said to be open.
final class AccessibilityReport {

    private static final Path CRITERIA = Path.of("src/test/resources/accessibility/criteria.csv");
    private static final String NOTHING_OF_IT = "NONE:";

    private final Map<String, SortedSet<String>> passed = new TreeMap<>();
    private final Map<String, SortedSet<String>> failed = new TreeMap<>();
    private final SortedSet<String> pages = new TreeSet<>();

    /// Adds what axe found on a page.
    void add(String page, AxeResults found) {
        pages.add(page);
        add(found.getPasses(), passed);
        add(found.getViolations(), failed);
    }

    private static void add(List<Rule> rules, Map<String, SortedSet<String>> by) {
        for (Rule rule : rules) {
            criteria(rule)
                    .forEach(criterion -> by.computeIfAbsent(criterion, first -> new TreeSet<>())
                            .add(rule.getId()));
        }
    }

    /// The tag `wcag1410` stands for 1.4.10.
    private static Stream<String> criteria(Rule rule) {
        return rule.getTags().stream()
                .filter(tag -> tag.matches("wcag\\d{3,4}"))
                .map(tag -> tag.charAt(4) + "." + tag.charAt(5) + "." + tag.substring(6));
    }

    String text() throws IOException {
        var text = new StringBuilder("""
                # 公開サイトのウェブアクセシビリティ試験結果

                JIS X 8341-3:2016の適合レベルA・AAの達成基準と、WCAG 2.1・2.2で加わった達成基準のそれぞれについて、何をどう確かめたかの表です。この文書は自動検査から作られ、検査の結果と合わなくなると、ソフトウェアの検査全体が失敗します。

                - 対象：公開サイトの次の種類のページ（架空の市の報告から作ったもの）。
                """);
        pages.forEach(page -> text.append("  - `").append(page).append("`\n"));
        text.append("""
                - 方法：ページごとにブラウザー（Chromium）でaxe-coreを実行し、あわせて右の欄の検査を行う。明るい配色と暗い配色、幅1280・320ピクセルで違反のないことは`SiteWalk`が確かめる。
                - 結果の読み方：「違反なし」は、自動検査の規則に当てはまる箇所があり、違反がないこと。「該当なし」は、その達成基準が対象とするものがサイトにないこと。「人の確認が要る」は、自動検査の規則がないか、規則だけでは足りず、人による試験をまだ行っていないこと。「違反なし」の達成基準も、自動検査で分かるのは一部であり、適合を宣言するには人による試験が要る。

                | 達成基準 | レベル | 規格 | 結果 | 自動検査の規則 | ほかの検査・理由 |
                |---|---|---|---|---|---|
                """);
        for (NamedCsvRecord criterion : criteria()) {
            text.append(line(criterion)).append('\n');
        }
        return text.toString();
    }

    static Collection<NamedCsvRecord> criteria() throws IOException {
        try (CsvReader<NamedCsvRecord> read = CsvReader.builder().ofNamedCsvRecord(CRITERIA)) {
            return read.stream().toList();
        }
    }

    private String line(NamedCsvRecord criterion) {
        String number = criterion.getField("criterion");
        String tests = criterion.getField("tests");
        String standard = criterion.getField("standard");
        return "| %s %s | %s | %s | %s | %s | %s |"
                .formatted(
                        number,
                        criterion.getField("name"),
                        criterion.getField("level"),
                        standard.equals("JIS") ? "JIS X 8341-3:2016" : "WCAG " + standard,
                        result(number, tests),
                        String.join(", ", passed.getOrDefault(number, new TreeSet<>())),
                        tests.replace(NOTHING_OF_IT, ""));
    }

    private String result(String number, String tests) {
        if (failed.containsKey(number)) {
            return "**違反あり**（" + String.join(", ", failed.getOrDefault(number, new TreeSet<>())) + "）";
        }
        if (tests.startsWith(NOTHING_OF_IT)) {
            return "該当なし";
        }
        return passed.containsKey(number) || !tests.isEmpty() ? "違反なし" : "人の確認が要る";
    }
}
