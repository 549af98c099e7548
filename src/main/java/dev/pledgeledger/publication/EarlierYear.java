package dev.pledgeledger.publication;

import dev.pledgeledger.common.FiscalYear;
import dev.pledgeledger.report.Report.Entry;
import dev.pledgeledger.report.Report.Pledge;
import java.util.List;
import java.util.stream.Stream;

/// What an entry said in an earlier year, as published then, under whatever pledge it stood.
///
/// @param pledge leads to that pledge's page in that year
record EarlierYear(FiscalYear year, Link pledge, EntryCard entry) {

    /// Newest first.
    static List<EarlierYear> of(String key, SiteEdition edition, SiteEditions editions, SitePath from) {
        return editions.yearsOf(edition).stream()
                .filter(year ->
                        year.report().fiscalYear().compareTo(edition.report().fiscalYear()) < 0)
                .flatMap(year -> year.pledgeOf(key).map(pledge -> of(key, pledge, year, from)).stream())
                .toList();
    }

    private static EarlierYear of(String key, Pledge pledge, SiteEdition year, SitePath from) {
        List<String> keys = pledge.entries().map(Entry::key).toList();
        return new EarlierYear(
                year.report().fiscalYear(),
                new Link(
                        SiteText.of("publication.site.earlier.link", year.label(), pledge.code()),
                        from.to(year.pledge(pledge.code()))),
                EntryCard.of(pledge, year, from).get(keys.indexOf(key)));
    }

    public String rating() {
        return Stream.of(entry.rating().letter(), entry.rating().word())
                .filter(word -> !word.isEmpty())
                .reduce((letter, word) -> letter + " " + word)
                .orElseThrow();
    }
}
