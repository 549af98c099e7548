package dev.pledgeledger.publication;

import java.util.List;

/// ウェブアクセシビリティ: what the site aims at, how it is checked, and what is known not to be so.
record AccessibilityPage(PageFrame frame) implements SitePage {

    static AccessibilityPage of(SiteEditions editions) {
        SitePath path = SitePath.accessibility();
        return new AccessibilityPage(new PageFrame(
                path,
                SiteText.of("publication.site.accessibility"),
                SiteText.of("publication.site.accessibility.lead"),
                editions.newest().stream().findFirst().map(SiteEdition::period).orElse(""),
                List.of(new Link(SiteText.of("publication.site.home"), path.to(SitePath.home()))),
                null));
    }

    @Override
    public String template() {
        return "accessibility";
    }
}
