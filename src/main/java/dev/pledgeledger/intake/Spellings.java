package dev.pledgeledger.intake;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The spellings of each department. The most frequent one is taken for all, the first where several are so.
final class Spellings {

    /// How often a spelling occurs, and where first.
    private record Use(String spelling, int count, DepartmentBook.Placed first) {}

    /// What is written in more than one way in names of departments: the pattern and what it stands for.
    private static final List<List<String>> SAME =
            List.of(List.of("子ども|子供|こども", "こども"), List.of("[ヶケヵカ](?=[丘崎谷関])", "ケ"), List.of("づくり|作り|造り", "づくり"));

    private final Map<String, Use> uses = new LinkedHashMap<>();
    private final Map<String, Use> chosen = new LinkedHashMap<>();

    Spellings(Collection<DepartmentBook.Placed> cells) {
        cells.stream()
                .sorted(Comparator.comparingInt(placed -> placed.row().line()))
                .forEach(placed -> placed.cell().all().forEach(name -> count(name, placed)));
        uses.values()
                .forEach(use -> chosen.merge(
                        key(use.spelling()), use, (best, other) -> other.count() > best.count() ? other : best));
    }

    private void count(String name, DepartmentBook.Placed placed) {
        Use one = new Use(name, 1, placed);
        uses.merge(name, one, (before, again) -> new Use(name, before.count() + 1, before.first()));
    }

    String unified(String name) {
        Use use = chosen.get(key(name));
        return use == null ? name : use.spelling();
    }

    void report(Findings findings) {
        for (Use use : uses.values()) {
            String unified = unified(use.spelling());
            if (!unified.equals(use.spelling())) {
                findings.add(
                        FindingCode.DEPARTMENT_SPELLING,
                        use.first().row().line(),
                        use.first().pledge().code(),
                        "担当課「%s」（%d回）は「%s」と同じ課として、そちらに合わせました。".formatted(use.spelling(), use.count(), unified));
            }
        }
    }

    private static String key(String name) {
        String plain = Cells.withoutBlanks(Normalizer.normalize(name, Normalizer.Form.NFKC));
        for (List<String> same : SAME) {
            plain = plain.replaceAll(same.getFirst(), same.getLast());
        }
        return plain;
    }
}
