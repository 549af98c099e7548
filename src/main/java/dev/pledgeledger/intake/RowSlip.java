package dev.pledgeledger.intake;

import dev.pledgeledger.common.PledgeCode;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Finds rows whose words fit the neighbouring pledge far better than their own, as if rows had slipped.
/// Words are pairs of kanji, katakana or Latin letters; one that few pledges use weighs more.
final class RowSlip {

    private static final Pattern WORD = Pattern.compile("\\p{IsHan}{2,}|[\\p{IsKatakana}ー]{2,}|[A-Za-z0-9]{2,}");
    private static final double FITS = 0.5;
    private static final double FITS_BETTER = 3;
    private static final int FEWEST_WORDS = 5;

    private final List<PledgeRows> pledges;
    private final Map<String, Double> weights = new HashMap<>();
    private final Map<PledgeCode, Set<String>> words = new HashMap<>();

    RowSlip(Collection<PledgeRows> pledges) {
        this.pledges = List.copyOf(pledges);
        Map<String, Integer> uses = new HashMap<>();
        for (PledgeRows pledge : pledges) {
            words.put(pledge.code(), words(pledge.text()));
            words(pledge.text()).forEach(word -> uses.merge(word, 1, Integer::sum));
        }
        uses.forEach((word, count) -> weights.put(word, Math.log((pledges.size() + 1) / (count + 0.5))));
    }

    /// A row and the neighbour whose words it has.
    private record Slip(int position, TableRow row, PledgeCode own, PledgeCode fits) {
        boolean follows(Slip other) {
            return position == other.position + 1 && fits.compareTo(own) == other.fits.compareTo(other.own);
        }

        String names() {
            return "%d行目（%s → %s）".formatted(row.line(), own, fits);
        }
    }

    void report(Findings findings) {
        List<Slip> slips = slips();
        int from = 0;
        for (int i = 1; i <= slips.size(); i++) {
            if (i == slips.size() || !slips.get(i).follows(slips.get(i - 1))) {
                report(slips.subList(from, i), findings);
                from = i;
            }
        }
    }

    private static void report(List<Slip> slips, Findings findings) {
        Slip first = slips.getFirst();
        String rows = slips.stream().map(Slip::names).collect(Collectors.joining("、"));
        findings.add(
                FindingCode.ROW_SLIP,
                first.row().line(),
                first.own(),
                "行の文が、その公約より隣の公約の言葉によく合います。行がずれているかもしれません: %s。そのまま取り込みました。".formatted(rows));
    }

    private List<Slip> slips() {
        List<Slip> slips = new ArrayList<>();
        int position = 0;
        for (int i = 0; i < pledges.size(); i++) {
            PledgeRows own = pledges.get(i);
            for (TableRow row : own.rows()) {
                position++;
                Set<String> text =
                        words(Cells.plain(row.cell(Column.ACHIEVEMENTS)) + " " + Cells.plain(row.cell(Column.PLANS)));
                int at = position;
                neighbours(i)
                        .filter(other -> fitsBetter(text, other, own))
                        .findFirst()
                        .ifPresent(other -> slips.add(new Slip(at, row, own.code(), other.code())));
            }
        }
        return slips;
    }

    private Stream<PledgeRows> neighbours(int index) {
        PledgeCode own = pledges.get(index).code();
        return IntStream.of(index - 1, index + 1)
                .filter(i -> i >= 0 && i < pledges.size())
                .mapToObj(pledges::get)
                .filter(other ->
                        other.code().area() == own.area() && other.code().section() == own.section());
    }

    private boolean fitsBetter(Set<String> text, PledgeRows other, PledgeRows own) {
        double likeness = likeness(text, other);
        return wordsOf(other).size() >= FEWEST_WORDS
                && likeness >= FITS
                && likeness >= FITS_BETTER * likeness(text, own);
    }

    /// The share of a pledge's words that a text has too.
    private double likeness(Set<String> text, PledgeRows pledge) {
        Set<String> all = wordsOf(pledge);
        double sum = all.stream().mapToDouble(this::weight).sum();
        double shared =
                all.stream().filter(text::contains).mapToDouble(this::weight).sum();
        return sum == 0 ? 0 : shared / sum;
    }

    private Set<String> wordsOf(PledgeRows pledge) {
        return words.getOrDefault(pledge.code(), Set.of());
    }

    private double weight(String word) {
        return weights.getOrDefault(word, 0.0);
    }

    private static Set<String> words(String text) {
        Set<String> words = new HashSet<>();
        WORD.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC)).results().forEach(run -> {
            String letters = run.group();
            for (int i = 0; i + 2 <= letters.length(); i++) {
                words.add(letters.substring(i, i + 2));
            }
        });
        return words;
    }
}
