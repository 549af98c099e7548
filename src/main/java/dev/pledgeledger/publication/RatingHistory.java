package dev.pledgeledger.publication;

import dev.pledgeledger.common.PledgeCode;
import dev.pledgeledger.common.Rating;
import dev.pledgeledger.report.Movement;
import dev.pledgeledger.report.Report;
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
        for (int i = 0; i < current.size(); i++) {
            heads.add(SiteText.of("publication.site.entry.heading", i + 1));
        }
        all.stream().skip(current.size()).forEach(key -> heads.add(past(heads.size() + 1, key, edition)));
        return new RatingHistory(
                heads,
                years.stream()
                        .map(year -> new Year(link(year, current, code, from), marks(year, all)))
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

    /// An entry that is here no more has ended, or stands under another pledge.
    private static String past(int number, String key, SiteEdition edition) {
        return edition.pledgeOf(key)
                .map(pledge -> SiteText.of("publication.site.history.moved", number, pledge.code()))
                .orElseGet(() -> SiteText.of("publication.site.history.ended", number));
    }

    /// To the pledge that the entries stood under then; where there were none of them, to that of the same code.
    private static Link link(SiteEdition year, List<String> keys, PledgeCode code, SitePath from) {
        SitePath page = keys.stream()
                .flatMap(key -> year.pledgeOf(key).stream())
                .map(Report.Pledge::code)
                .findFirst()
                .or(() -> year.report()
                        .pledges()
                        .map(Report.Pledge::code)
                        .filter(code::equals)
                        .findFirst())
                .map(year::pledge)
                .orElseGet(year::overview);
        return new Link(year.label(), from.to(page));
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
