package dev.pledgeledger.publication;

import dev.pledgeledger.common.FiscalYear;
import dev.pledgeledger.common.PledgeCode;
import dev.pledgeledger.report.Report;
import dev.pledgeledger.report.Report.Area;
import dev.pledgeledger.report.Report.Pledge;
import dev.pledgeledger.report.Report.Section;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A pledge with its entries, what they said in earlier years and how they were rated over the years.
///
/// @param earlier of each of the entries
record PledgePage(
        PageFrame frame,
        Pledge pledge,
        FiscalYear year,
        List<EntryCard> entries,
        List<List<EarlierYear>> earlier,
        RatingHistory history,
        @Nullable Link previous,
        @Nullable Link next)
        implements SitePage {

    private static final int LONGEST_IN_TITLE = 40;

    static PledgePage of(SiteEdition edition, SiteEditions editions, Pledge pledge) {
        PledgeCode code = pledge.code();
        SitePath path = edition.pledge(code);
        Report report = edition.report();
        List<Pledge> all = report.pledges().toList();
        int at = all.indexOf(pledge);
        Area area = report.areas().stream()
                .filter(other -> other.number() == code.area())
                .findFirst()
                .orElseThrow();
        Section section = area.sections().stream()
                .filter(other -> other.number() == code.section())
                .findFirst()
                .orElseThrow();
        return new PledgePage(
                new PageFrame(
                        path,
                        SiteText.of(
                                "publication.site.part.title",
                                code + " " + SiteText.cut(pledge.text(), LONGEST_IN_TITLE),
                                edition.label(),
                                report.title()),
                        SiteText.of("publication.site.pledge.description", code, edition.period(), pledge.text()),
                        edition.period(),
                        Trail.to(edition).section(path, area, section),
                        Trail.newer(edition, editions, path, newest -> counterpart(newest, code))),
                pledge,
                report.fiscalYear(),
                EntryCard.of(pledge, edition, path),
                pledge.entries()
                        .map(entry -> EarlierYear.of(entry.key(), edition, editions, path))
                        .toList(),
                RatingHistory.of(code, edition, editions, path),
                at == 0 ? null : link(edition, path, all.get(at - 1)),
                at == all.size() - 1 ? null : link(edition, path, all.get(at + 1)));
    }

    private static Link link(SiteEdition edition, SitePath from, Pledge pledge) {
        return new Link(
                SiteText.of(
                        "publication.site.pledge.link", pledge.code(), SiteText.cut(pledge.text(), LONGEST_IN_TITLE)),
                from.to(edition.pledge(pledge.code())));
    }

    private static SitePath counterpart(SiteEdition newest, PledgeCode code) {
        return newest.report().pledges().anyMatch(pledge -> pledge.code().equals(code))
                ? newest.pledge(code)
                : newest.overview();
    }

    @Override
    public String template() {
        return "pledge";
    }
}
