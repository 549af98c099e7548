package dev.pledgeledger.publication;

/// A page of the site with everything its template shows, in words and links.
sealed interface SitePage
        permits HomePage,
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

    /// Whether it is written in every language.
    default boolean isTranslated() {
        return true;
    }
}
