package dev.pledgeledger.publication;

import dev.pledgeledger.common.PledgeCode;
import dev.pledgeledger.common.Rating;
import dev.pledgeledger.report.Movement;
import dev.pledgeledger.report.Report.Entry;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// How a pledge was rated over the years: a line for each year, a column for each of its entries. Entries that
/// have ended come last.
///
/// @param heads of the columns
record RatingHistory(List<String> heads, List<Year> years) {

    /// @param year leads to the page of the pledge in that year, where there is one
    /// @param ratings null where the entry was not in the report of that year
    record Year(Link year, List<@Nullable Mark> ratings) {}

    /// @param movement against the year before it; null where there is nothing to compare with
    record Mark(RatingLabel rating, @Nullable MovementLabel movement) {}

    static RatingHistory of(PledgeCode code, SiteEdition edition, SiteEditions editions, SitePath from) {
        List<SiteEdition> years = editions.yearsOf(edition);
        List<String> current = keys(edition, code);
        Set<String> all = new LinkedHashSet<>(current);
        years.forEach(year -> all.addAll(keys(year, code)));
        List<String> heads = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            heads.add(SiteText.of(
                    i < current.size() ? "publication.site.entry.heading" : "publication.site.history.ended", i + 1));
        }
        return new RatingHistory(
                heads,
                years.stream()
                        .map(year -> new Year(link(year, code, from), marks(year, all)))
                        .toList());
    }

    private static List<@Nullable Mark> marks(SiteEdition year, Set<String> keys) {
        List<@Nullable Mark> marks = new ArrayList<>();
        keys.forEach(key -> marks.add(mark(year, key)));
        return marks;
    }

    private static List<String> keys(SiteEdition edition, PledgeCode code) {
        return edition.report()
                .pledges()
                .filter(pledge -> pledge.code().equals(code))
                .flatMap(pledge -> pledge.entries().map(Entry::key))
                .toList();
    }

    private static Link link(SiteEdition year, PledgeCode code, SitePath from) {
        boolean there = year.report().pledges().anyMatch(pledge -> pledge.code().equals(code));
        return new Link(year.label(), there ? from.to(year.pledge(code)) : from.to(year.overview()));
    }

    private static @Nullable Mark mark(SiteEdition year, String key) {
        Optional<Entry> entry =
                year.report().entries().filter(other -> other.key().equals(key)).findFirst();
        if (entry.isEmpty()) {
            return null;
        }
        Rating rating = entry.get().rating();
        Movement movement = year.movements().get(key);
        return new Mark(RatingLabel.of(rating), movement == null ? null : MovementLabel.of(movement));
    }
}
