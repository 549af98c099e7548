package dev.pledgeledger.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pledgeledger.report.Report;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// An invented report in the shape of a published one. Its totals match its rows unless a test says otherwise.
final class Published {

    static final String HEADS = "マニフェスト\t令和7年度までの主な取組実績\t令和8年度以降の主な取組予定\t達成状況\t担当課\t総合計画実施計画の関連事業\tSDGs関連項目";

    private final List<String> lines = new ArrayList<>();
    private final Map<Character, Integer> counts = new TreeMap<>();
    private String totals = "";

    private Published() {
        "ABCDE".chars().forEach(letter -> counts.put((char) letter, 0));
    }

    /// A report with one area and one section, ready for rows.
    static Published inOneSection() {
        return empty().line("1. 港と市場").line("(1) 港の整備").line(HEADS);
    }

    static Published empty() {
        return new Published()
                .line("青波市 第3期市長マニフェストの達成状況")
                .line("<達成状況の目安>")
                .line("A：達成 (進捗率100%)")
                .line(" ");
    }

    Published line(String line) {
        lines.add(line);
        return this;
    }

    /// A row with its code and words, its rating and its departments.
    Published row(String pledge, String rating, String departments) {
        return cells(pledge, "岸壁を直しました。", "岸壁を直します。", rating, departments, "港湾事業", "");
    }

    Published cells(String... cells) {
        if (cells.length > 3) {
            cells[3].chars()
                    .filter(letter -> letter >= 'A' && letter <= 'E')
                    .forEach(letter -> counts.merge((char) letter, 1, Integer::sum));
        }
        return line(String.join("\t", cells));
    }

    Published printing(String ownTotals) {
        totals = ownTotals;
        return this;
    }

    String text() {
        return String.join("\n", lines) + "\n" + (totals.isEmpty() ? countedTotals() : totals);
    }

    private String countedTotals() {
        StringBuilder table = new StringBuilder("達成状況の目安\t令和7年度末(令和8年3月末)の達成状況\t\n");
        counts.forEach((letter, count) -> table.append("%s：目安\t%d\t0.0%%%n".formatted(letter, count)));
        int sum = counts.values().stream().mapToInt(Integer::intValue).sum();
        return table.append("計\t%d\t".formatted(sum)).toString();
    }

    Intake intake() {
        Reading reading = PublishedText.read(text().getBytes(StandardCharsets.UTF_8));
        assertThat(reading).isInstanceOf(Reading.Read.class);
        return ((Reading.Read) reading).intake();
    }

    Report report() {
        return intake().report();
    }

    /// Findings but for the SDG goals, which hardly a test is about.
    List<Finding> findings() {
        return intake().findings().stream()
                .filter(finding -> finding.code() != FindingCode.NO_SDGS)
                .toList();
    }

    /// Code, line and pledge of each finding.
    List<String> found() {
        return findings().stream()
                .map(finding -> finding.code().label() + " " + finding.line() + " " + finding.pledge())
                .toList();
    }
}
