package dev.pledgeledger.publication;

import dev.pledgeledger.common.PledgeCode;
import dev.pledgeledger.common.Rating;
import dev.pledgeledger.report.Comparison;
import dev.pledgeledger.report.Report;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// 正誤表: what reads differently in an edition from the one before it, in the order of the report; what is gone comes
/// last.
public record Errata(List<Correction> corrections) {

    public Errata {
        corrections = List.copyOf(corrections);
    }

    /// A part of the report that can read differently.
    public enum Field {
        PLEDGE_TEXT,
        PLEDGE,
        RATING,
        ACHIEVEMENTS,
        PLANS,
        DEPARTMENTS,
        PROGRAMMES,
        SDGS;

        public String textKey() {
            return "publication.errata.field." + name();
        }
    }

    /// Whether an entry was corrected, or stands in one of the two editions only.
    public enum Kind {
        CORRECTED,
        ADDED,
        GONE;

        public String textKey() {
            return "publication.errata.kind." + name();
        }
    }

    /// What was corrected about a pledge or one of its entries.
    ///
    /// @param number of the entry within its pledge, from 1; null for the pledge itself and for an only entry
    /// @param changes empty where the whole entry came or went
    public record Correction(
            Kind kind, PledgeCode code, @Nullable Integer number, List<Change> changes) {
        public Correction {
            changes = List.copyOf(changes);
        }
    }

    /// How a part read and how it reads; a rating is its letter, empty for the unrated.
    public record Change(Field field, String before, String after) {

        boolean isNone() {
            return before.equals(after);
        }

        /// The rating that was, on a change of rating.
        public @Nullable Rating was() {
            return before.isEmpty() ? null : Rating.valueOf(before);
        }

        /// The rating that is, on a change of rating.
        public @Nullable Rating is() {
            return after.isEmpty() ? null : Rating.valueOf(after);
        }
    }

    public static Errata between(Report before, Report after) {
        Map<String, Placed> was = placed(before);
        Map<String, Placed> is = placed(after);
        List<Correction> corrections = new ArrayList<>();
        for (Report.Pledge pledge : after.pledges().toList()) {
            words(pledge, before).ifPresent(corrections::add);
            pledge.entries()
                    .map(entry -> correction(was.get(entry.key()), Objects.requireNonNull(is.get(entry.key())), after))
                    .flatMap(Optional::stream)
                    .forEach(corrections::add);
        }
        Comparison.of(before, after).gone().stream()
                .map(entry -> Objects.requireNonNull(was.get(entry.key())))
                .map(gone -> new Correction(Kind.GONE, gone.code(), gone.number(), List.of()))
                .forEach(corrections::add);
        return new Errata(corrections);
    }

    private static Optional<Correction> words(Report.Pledge pledge, Report before) {
        return before.pledges()
                .filter(other -> other.code().equals(pledge.code()))
                .findFirst()
                .map(other -> new Change(Field.PLEDGE_TEXT, other.text(), pledge.text()))
                .filter(Predicate.not(Change::isNone))
                .map(change -> new Correction(Kind.CORRECTED, pledge.code(), null, List.of(change)));
    }

    private static Optional<Correction> correction(@Nullable Placed was, Placed is, Report report) {
        if (was == null) {
            return Optional.of(new Correction(Kind.ADDED, is.code(), is.number(), List.of()));
        }
        List<Change> changes = Stream.of(Field.values())
                .map(field -> new Change(field, was.reads(field, report), is.reads(field, report)))
                .filter(Predicate.not(Change::isNone))
                .toList();
        return changes.isEmpty()
                ? Optional.empty()
                : Optional.of(new Correction(Kind.CORRECTED, is.code(), is.number(), changes));
    }

    private static Map<String, Placed> placed(Report report) {
        Map<String, Placed> placed = new HashMap<>();
        report.pledges().forEach(pledge -> {
            List<Report.Entry> entries = pledge.entries().toList();
            for (int i = 0; i < entries.size(); i++) {
                Report.Entry entry = entries.get(i);
                placed.put(entry.key(), new Placed(pledge.code(), entries.size() == 1 ? null : i + 1, entry));
            }
        });
        return placed;
    }

    /// An entry where it stands in its report.
    private record Placed(PledgeCode code, @Nullable Integer number, Report.Entry entry) {

        String reads(Field field, Report report) {
            Rating rating = entry.rating();
            return switch (field) {
                case PLEDGE_TEXT -> "";
                case PLEDGE -> code.toString();
                case RATING -> rating == null ? "" : rating.name();
                case ACHIEVEMENTS -> entry.achievements().source();
                case PLANS -> entry.plans().source();
                case DEPARTMENTS -> String.join("\n", entry.departments().printed(report.fiscalYear()));
                case PROGRAMMES -> String.join("\n", entry.programmes());
                case SDGS -> entry.sdgs().stream().map(String::valueOf).collect(Collectors.joining("・"));
            };
        }
    }
}
