package dev.pledgeledger.publication;

import dev.pledgeledger.common.PledgeCode;
import dev.pledgeledger.report.Movement;
import dev.pledgeledger.report.Report;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// An edition in its place on the site. The newest of a year has the year's address, an older one lies beneath it.
///
/// @param newer the edition that took its place; null for the newest
/// @param earlier the edition whose place it took; null for the first
/// @param lastYear the edition of the year before; null for the first year of a manifesto
/// @param movements since that year, by the key of the entry
record SiteEdition(
        PublishedEdition edition,
        @Nullable PublishedEdition newer,
        @Nullable PublishedEdition earlier,
        @Nullable PublishedEdition lastYear,
        Map<String, Movement> movements) {

    public Report report() {
        return edition.report();
    }

    boolean isNewest() {
        return newer == null;
    }

    SitePath overview() {
        return SitePath.page(folder());
    }

    SitePath area(int number) {
        return SitePath.page(folder() + "/areas/" + number);
    }

    SitePath pledge(PledgeCode code) {
        return SitePath.page(folder() + "/pledges/" + code);
    }

    /// The pledge that an entry stands under.
    Optional<Report.Pledge> pledgeOf(String key) {
        return report().pledges()
                .filter(pledge -> pledge.entries().anyMatch(entry -> entry.key().equals(key)))
                .findFirst();
    }

    /// All entries in one list.
    SitePath list() {
        return file("list/index.html");
    }

    /// The style that filters that list.
    SitePath filters() {
        return new SitePath(folder() + "/list/" + ListSheet.FILE);
    }

    /// What it can be compared with.
    SitePath compares() {
        return file("compare/index.html");
    }

    /// The comparison with an earlier edition, of this year or of a year before.
    SitePath compare(SiteEdition before) {
        String other = before.edition.address().equals(edition.address())
                ? "edition-" + before.edition.number()
                : before.edition.address();
        return file("compare/" + other + "/index.html");
    }

    /// All departments, programmes or goals.
    SitePath topics(Topic topic) {
        return file(topic.folder() + "/index.html");
    }

    SitePath topic(Topic topic, String name) {
        return file(topic.folder() + "/" + topic.key(name) + "/index.html");
    }

    /// The page of a name, or where this edition does not have it, that of all.
    SitePath topicOrAll(Topic topic, String name) {
        return topic.named(report()).contains(name) ? topic(topic, name) : topics(topic);
    }

    /// The errata of its year, which has one page for all of its corrections.
    SitePath errata() {
        return SitePath.page(edition.address() + "/errata");
    }

    SitePath csv() {
        return new SitePath(folder() + "/report.csv");
    }

    SitePath pdf() {
        return new SitePath(folder() + "/report.pdf");
    }

    SitePath json() {
        return new SitePath(folder() + "/report.json");
    }

    SitePath xlsx() {
        return new SitePath(folder() + "/report.xlsx");
    }

    SitePath file(String name) {
        return new SitePath(folder() + "/" + name);
    }

    /// The page that describes the tables of open data, whose words are those in the tables: Japanese.
    SitePath data() {
        return file("data/index.html");
    }

    SitePath data(String file) {
        return new SitePath(folder() + "/data/" + file);
    }

    /// 令和7年度, and which edition where it is not the newest.
    String label() {
        return isNewest() ? edition.yearLabel() : edition.yearLabel() + " " + editionLabel();
    }

    String editionLabel() {
        return SiteText.of("publication.site.edition", edition.number());
    }

    /// 令和7年度（令和8年3月31日現在）.
    public String period() {
        return edition.period();
    }

    private String folder() {
        return isNewest() ? edition.address() : edition.address() + "/editions/" + edition.number();
    }
}
