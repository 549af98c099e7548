package dev.pledgeledger.publication;

import dev.pledgeledger.common.Rating;
import dev.pledgeledger.report.DistributionBar;
import dev.pledgeledger.report.Totals;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The distribution of the ratings as one bar and as the table beneath it.
record Distribution(Totals totals, String bar, List<Share> shares) {

    /// @param guide the progress a rating stands for
    record Share(RatingLabel rating, PrintedRating printed, String guide, int count, String percent) {}

    static Distribution of(Totals totals) {
        List<Share> shares = Arrays.stream(Rating.values())
                .map(rating -> new Share(
                        RatingLabel.of(rating),
                        PrintedRating.of(rating),
                        guide(rating),
                        totals.count(rating),
                        totals.shares().of(rating).text()))
                .toList();
        return new Distribution(totals, bar(totals, shares), shares);
    }

    /// Which shares are not what each would be if it were rounded by itself; null where all are.
    public @Nullable String rounding() {
        String adjusted = Arrays.stream(Rating.values())
                .filter(rating -> totals.shares().of(rating).isAdjusted())
                .map(rating -> SiteText.of(
                        "publication.site.distribution.plain",
                        rating,
                        totals.shares().of(rating).text(),
                        totals.shares().of(rating).plainText()))
                .collect(Collectors.joining(SiteText.of("publication.site.comma")));
        return adjusted.isEmpty() ? null : SiteText.of("publication.site.distribution.adjusted", adjusted);
    }

    private static String bar(Totals totals, List<Share> shares) {
        Map<Rating, String> words =
                Arrays.stream(Rating.values()).collect(Collectors.toMap(rating -> rating, SiteText::rating));
        String figures = shares.stream()
                .map(share -> SiteText.of(
                        "publication.site.bar.share",
                        share.rating().letter(),
                        share.rating().word(),
                        share.count(),
                        share.percent()))
                .collect(Collectors.joining(SiteText.of("publication.site.comma")));
        return DistributionBar.labelled(
                totals, words, "distribution-title", SiteText.of("publication.site.bar.title", figures));
    }

    private static String guide(Rating rating) {
        boolean exact = rating == Rating.A || rating == Rating.E;
        return SiteText.of(exact ? "publication.site.guide.exact" : "publication.site.guide.about", rating.progress());
    }
}
