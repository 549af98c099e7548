package dev.pledgeledger.proof;

import java.util.Comparator;
import java.util.List;

/// What may stand in the very place of a finding without a change of meaning; empty where the words are to go.
public record Mend(String replacement) {

    private static final Comparator<Place> LAST_AND_LONGEST_FIRST = Comparator.comparingInt(Place::end)
            .thenComparingInt(place -> place.end() - place.start())
            .reversed();

    /// The text of a field with all the mends in it that were found there. Where two overlap, the longer one is made.
    public static String all(String text, Field field, List<Finding> findings) {
        List<Finding> mends = findings.stream()
                .filter(finding -> finding.mend() != null && finding.place().field() == field)
                .sorted(Comparator.comparing(Finding::place, LAST_AND_LONGEST_FIRST))
                .toList();
        String mended = text;
        int from = text.length();
        for (Finding finding : mends) {
            boolean within = mends.stream().anyMatch(other -> other.place().swallows(finding.place()));
            if (!within && finding.place().end() <= from) {
                mended = finding.mended(mended);
                from = finding.place().start();
            }
        }
        return mended;
    }
}
