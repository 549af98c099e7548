package dev.pledgeledger.publication;

/// A page of the site with everything its template shows, in words and links.
sealed interface SitePage
        permits HomePage,
                AccessibilityPage,
                OverviewPage,
                ErrataPage,
                AreaPage,
                PledgePage,
                DataPage,
                WithdrawnPage,
                ListPage,
                TopicsPage,
                TopicPage,
                ComparesPage,
                ComparePage {

    PageFrame frame();

    /// Name of the template.
    String template();

    /// Whether it has its counterpart in English.
    default boolean isTranslated() {
        return switch (this) {
            case HomePage _,
                    AccessibilityPage _,
                    OverviewPage _,
                    ErrataPage _,
                    AreaPage _,
                    PledgePage _,
                    WithdrawnPage _ -> true;
            case DataPage _, ListPage _, TopicsPage _, TopicPage _, ComparesPage _, ComparePage _ -> false;
        };
    }
}
