package dev.pledgeledger.report;

import dev.pledgeledger.common.FiscalYear;
import dev.pledgeledger.common.PledgeCode;
import dev.pledgeledger.common.Rating;
import dev.pledgeledger.report.Report.Area;
import dev.pledgeledger.report.Report.EditionMark;
import dev.pledgeledger.report.Report.Entry;
import dev.pledgeledger.report.Report.Pledge;
import dev.pledgeledger.report.Report.Row;
import dev.pledgeledger.report.Report.Section;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Reports from a seed, of every shape a report can have: empty areas, pledges without rows, rows with several
/// entries, unrated entries, unequal sides, any edition or none. The same seed always gives the same report.
public final class GeneratedReports {

    private static final Rating[] RATINGS = Rating.values();

    private final Random random;
    private final GeneratedTexts texts;
    private final Set<String> keys = new HashSet<>();

    private GeneratedReports(long seed) {
        random = new Random(seed);
        texts = new GeneratedTexts(random);
    }

    /// Any report at all.
    public static Report seeded(long seed) {
        return new GeneratedReports(seed).report();
    }

    /// A report as published: always with an edition.
    public static Report published(long seed) {
        return withEdition(seeded(seed), 1, "2026-05-29T00:00:00Z");
    }

    /// The report of the following year: the same pledges and keys, some ratings moved, some entries gone,
    /// some new.
    public static Report following(Report last, long seed) {
        return new GeneratedReports(seed).next(last);
    }

    /// The same report with some ratings and texts changed, as a correction does.
    public static Report corrected(Report report, long seed) {
        Report next = new GeneratedReports(seed + 1).next(report);
        return new Report(
                report.title(),
                report.manifesto(),
                report.fiscalYear(),
                report.asOf(),
                report.edition(),
                next.areas(),
                next.withdrawn(),
                report.printedTotals());
    }

    /// The same report as another edition.
    public static Report withEdition(Report report, int number, String publishedAt) {
        return new Report(
                report.title(),
                report.manifesto(),
                report.fiscalYear(),
                report.asOf(),
                new EditionMark(number, Instant.parse(publishedAt), "%064x".formatted(number)),
                report.areas(),
                report.withdrawn(),
                report.printedTotals());
    }

    private Report report() {
        FiscalYear year = new FiscalYear(2015 + random.nextInt(20));
        return new Report(
                texts.line(),
                texts.line(),
                year,
                year.lastDay(),
                edition(),
                numbered(4, this::area),
                random.nextInt(4),
                printedTotals());
    }

    private Report next(Report last) {
        FiscalYear year = last.fiscalYear().next();
        last.entries().forEach(entry -> keys.add(entry.key()));
        List<Area> areas = last.areas().stream()
                .map(area -> new Area(
                        area.number(),
                        area.title(),
                        area.sections().stream().map(this::nextSection).toList()))
                .toList();
        return new Report(
                last.title(), last.manifesto(), year, year.lastDay(), edition(), areas, random.nextInt(4), null);
    }

    private Section nextSection(Section section) {
        return new Section(
                section.number(),
                section.title(),
                section.pledges().stream()
                        .map(pledge -> new Pledge(
                                pledge.code(),
                                pledge.text(),
                                pledge.rows().stream().map(this::nextRow).toList()))
                        .toList());
    }

    private Row nextRow(Row row) {
        List<Entry> entries = new ArrayList<>();
        for (Entry entry : row.entries()) {
            if (random.nextInt(10) > 0) {
                entries.add(new Entry(
                        entry.key(),
                        random.nextBoolean() ? entry.rating() : rating(),
                        texts.prose(),
                        texts.prose(),
                        entry.departments(),
                        entry.programmes(),
                        entry.sdgs()));
            }
        }
        if (entries.isEmpty() || random.nextInt(10) == 0) {
            entries.add(entry());
        }
        return new Row(entries);
    }

    private @Nullable EditionMark edition() {
        return random.nextInt(3) == 0
                ? null
                : new EditionMark(
                        1 + random.nextInt(5),
                        Instant.ofEpochSecond(
                                1_700_000_000L + random.nextInt(100_000_000), random.nextInt(1_000_000_000)),
                        "%016x".formatted(random.nextLong()));
    }

    private @Nullable PrintedTotals printedTotals() {
        if (random.nextBoolean()) {
            return null;
        }
        Map<Rating, Integer> counts = new EnumMap<>(Rating.class);
        for (Rating rating : RATINGS) {
            counts.put(rating, random.nextInt(200));
        }
        return new PrintedTotals(counts, random.nextInt(1000));
    }

    private Area area(int number) {
        return new Area(number, texts.line(), numbered(3, section -> section(number, section)));
    }

    private Section section(int area, int number) {
        return new Section(number, texts.line(), numbered(4, pledge -> pledge(new PledgeCode(area, number, pledge))));
    }

    private Pledge pledge(PledgeCode code) {
        return new Pledge(code, texts.line(), some(4, this::row));
    }

    private Row row() {
        int entries = random.nextInt(5) == 0 ? 1 + random.nextInt(3) : 1;
        return new Row(IntStream.range(0, entries).mapToObj(i -> entry()).toList());
    }

    private Entry entry() {
        return new Entry(
                key(),
                rating(),
                texts.prose(),
                texts.prose(),
                departments(),
                some(3, texts::line),
                random.ints(0, 18)
                        .limit(random.nextInt(4))
                        .filter(goal -> goal > 0)
                        .distinct()
                        .boxed()
                        .toList());
    }

    private String key() {
        String key;
        do {
            key = random.nextInt(10) == 0 ? texts.line() : "%08x".formatted(random.nextInt());
        } while (!keys.add(key));
        return key;
    }

    private @Nullable Rating rating() {
        int at = random.nextInt(RATINGS.length + 1);
        return at == RATINGS.length ? null : RATINGS[at];
    }

    private Departments departments() {
        List<String> names = some(3, texts::line);
        return random.nextInt(3) > 0 ? Departments.same(names) : new Departments(names, some(3, texts::line));
    }

    /// Up to `most` values with ascending numbers that may leave some out.
    private <T> List<T> numbered(int most, IntFunction<T> value) {
        return IntStream.rangeClosed(1, most)
                .filter(number -> random.nextInt(5) > 0)
                .mapToObj(value)
                .toList();
    }

    private <T> List<T> some(int most, Supplier<T> value) {
        return IntStream.range(0, random.nextInt(most + 1))
                .mapToObj(i -> value.get())
                .toList();
    }
}
