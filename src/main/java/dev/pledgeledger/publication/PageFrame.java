package dev.pledgeledger.publication;

import dev.pledgeledger.common.FiscalYear;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// What surrounds the content of every page.
///
/// @param period fiscal year and the day the page speaks of; empty while nothing is published
/// @param trail the pages above this one, outermost first
/// @param newer null on pages of the newest edition
record PageFrame(
        SitePath path,
        String title,
        String description,
        String period,
        List<Link> trail,
        @Nullable Newer newer) {

    /// On a page of an older edition: says so, and leads to the newest.
    record Newer(String notice, Link link) {}

    private static final int LONGEST_DESCRIPTION = 160;

    PageFrame {
        description = SiteText.cut(description, LONGEST_DESCRIPTION);
        trail = List.copyOf(trail);
    }

    public String language() {
        return SiteText.language().getLanguage();
    }

    /// The language of the city's texts, where it is not that of the page.
    public @Nullable String texts() {
        return SiteText.isJapanese() ? null : Locale.JAPANESE.getLanguage();
    }

    /// The same page in the other language.
    public String translated() {
        return path.to(path.translated());
    }

    public String year(FiscalYear year) {
        return SiteText.year(year);
    }

    public String home() {
        return path.to(SitePath.home());
    }

    public String accessibility() {
        return path.to(SitePath.accessibility());
    }

    public String style() {
        return path.to(SitePath.STYLE);
    }

    public String feed() {
        return path.to(SitePath.FEED);
    }

    public String catalogue() {
        return path.to(SitePath.CATALOGUE);
    }

    public String icon() {
        return path.to(SitePath.ICON);
    }
}
