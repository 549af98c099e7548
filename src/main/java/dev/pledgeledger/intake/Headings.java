package dev.pledgeledger.intake;

import dev.pledgeledger.common.PledgeCode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The headings of areas and sections. They repeat on every page; the first spelling of each counts.
final class Headings {

    private final Findings findings;
    private final Map<String, String> titles = new HashMap<>();
    private final Set<Integer> seen = new HashSet<>();
    private final Set<Line.SectionHead> withoutRows = new LinkedHashSet<>();
    private Line.@Nullable AreaHead area;
    private Line.@Nullable SectionHead section;

    Headings(Findings findings) {
        this.findings = findings;
    }

    void enter(Line.AreaHead head) {
        area = head;
        section = null;
    }

    void enter(Line.SectionHead head) {
        section = head;
        withoutRows.add(head);
    }

    /// A row tells by its code which area and section the headings above it belong to.
    void bind(PledgeCode code, int line) {
        boolean inArea = area == null || area.area() == code.area();
        boolean inSection = section == null || section.section() == code.section();
        if (area != null && inArea) {
            see(areaOf(code), area.title(), area.number());
        }
        if (section != null) {
            withoutRows.remove(section);
            if (inSection && inArea) {
                see(sectionOf(code), section.title(), section.number());
            }
        }
        if (!inArea || !inSection) {
            findings.add(
                    FindingCode.CODE_OUT_OF_PLACE,
                    line,
                    code,
                    "公約 %s が、番号の合わない見出しの下にあります。番号のとおりに置きました。".formatted(code));
        }
    }

    private void see(String number, String title, int line) {
        if (!seen.add(line)) {
            return;
        }
        String first = titles.putIfAbsent(number, title);
        if (first != null && !Cells.withoutBlanks(first).equals(Cells.withoutBlanks(title))) {
            findings.add(
                    FindingCode.TITLE_SPELLING,
                    line,
                    "見出し %s の書き方が2通りあります。先の「%s」とし、「%s」は使いませんでした。".formatted(number, first, title));
        }
    }

    String areaTitle(PledgeCode code, int line) {
        return title(areaOf(code), line, "分野");
    }

    String sectionTitle(PledgeCode code, int line) {
        return title(sectionOf(code), line, "施策");
    }

    private String title(String number, int line, String kind) {
        String title = titles.get(number);
        if (title == null) {
            findings.add(FindingCode.TITLE_MISSING, line, "%s %s の見出しがファイルにありません。".formatted(kind, number));
            return "";
        }
        return title;
    }

    void close() {
        withoutRows.forEach(head -> findings.add(
                FindingCode.SECTION_WITHOUT_PLEDGES,
                head.number(),
                "施策 (%d)「%s」の下に公約の行がありません。".formatted(head.section(), head.title())));
    }

    private static String areaOf(PledgeCode code) {
        return Integer.toString(code.area());
    }

    private static String sectionOf(PledgeCode code) {
        return code.area() + "-" + code.section();
    }
}
