package dev.pledgeledger.publication;

import java.time.LocalDate;
import java.time.ZoneId;

/// An edition that was on the public site and is not any more.
record WithdrawnEdition(PublishedEdition edition, Withdrawal withdrawal) {

    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

    /// 令和7年度 第1版は、令和8年6月10日に取り下げました。理由：….
    String told() {
        return SiteText.of(
                "publication.site.withdrawn.told",
                edition.yearLabel(),
                label(),
                SiteText.day(LocalDate.ofInstant(withdrawal.at(), JAPAN)),
                withdrawal.reason());
    }

    /// 第1版.
    String label() {
        return SiteText.of("publication.site.edition", edition.number());
    }
}
