package dev.pledgeledger.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Names of persons: somebody should have asked them. A family name counts with a given name or a title behind it,
/// because towns and companies are called like families.
final class PersonCheck implements Check {

    private static final String PERSON = "名詞-固有名詞-人名";
    private static final Set<String> TITLES =
            Set.of("さん", "氏", "様", "さま", "くん", "君", "ちゃん", "選手", "先生", "教授", "監督", "夫妻", "女史");

    @Override
    public List<Finding> find(Cell cell) {
        List<Finding> findings = new ArrayList<>();
        for (Sentence sentence : cell.sentences()) {
            List<Morpheme> all = sentence.morphemes();
            for (int i = 0; i < all.size(); i++) {
                int end = endOfName(all, i);
                if (end > i) {
                    int start = all.get(i).start();
                    int stop = all.get(end - 1).end();
                    String name = cell.text().substring(start, stop);
                    findings.add(cell.finding(Reason.NAME_OF_A_PERSON, start, stop, null, name));
                    i = end - 1;
                }
            }
        }
        return findings;
    }

    /// Behind the name that begins here, title included; the same place where none begins.
    private static int endOfName(List<Morpheme> all, int at) {
        if (!all.get(at).is(PERSON)) {
            return at;
        }
        int given = at + 1 < all.size() && all.get(at + 1).surface().isBlank() ? at + 2 : at + 1;
        boolean whole = all.get(at).is(PERSON + "-姓")
                && given < all.size()
                && all.get(given).is(PERSON + "-名");
        int end = whole ? given + 1 : at + 1;
        if (end < all.size() && TITLES.contains(all.get(end).surface())) {
            return end + 1;
        }
        return whole && standsAlone(all, end) ? end : at;
    }

    /// A house, a cup or a prize called after somebody asks nobody.
    private static boolean standsAlone(List<Morpheme> all, int end) {
        return end == all.size() || all.get(end).is("助詞") || all.get(end).isMark();
    }
}
