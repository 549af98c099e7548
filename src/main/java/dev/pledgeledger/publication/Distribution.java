package dev.pledgeledger.publication;

import dev.pledgeledger.common.Rating;
import dev.pledgeledger.report.DistributionBar;
import dev.pledgeledger.report.Totals;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

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
                        SiteText.percent(totals.percent(rating))))
                .toList();
        return new Distribution(totals, bar(totals, shares), shares);
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
