package dev.pledgeledger.publication;

import dev.pledgeledger.report.Report.Area;
import dev.pledgeledger.report.Report.Pledge;
import dev.pledgeledger.report.ReportJson;
import dev.pledgeledger.report.ReportSchema;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// Writes the public site: static pages in plain HTML with one style sheet, the data beside them. It needs no
/// server, no script and nothing from elsewhere.
public final class SiteWriter {

    private final SiteAbout about;
    private final SiteTemplates templates;
    private final ReportPdf pdf;

    public SiteWriter() {
        this(false);
    }

    /// @param sample whether the city is an invented one, and every page says so
    public SiteWriter(boolean sample) {
        this(SiteAbout.nothing(sample), PdfShelf.NONE);
    }

    SiteWriter(SiteAbout about, PdfShelf shelf) {
        this.about = about;
        templates = new SiteTemplates(about);
        pdf = new ReportPdf(templates, shelf);
    }

    /// Writes the site of these editions. Of each year the edition with the highest number is shown first, the
    /// others as older ones.
    ///
    /// @param folder must not exist yet
    /// @return what was written, also kept beside it as `SHA256SUMS`
    public SiteManifest write(List<PublishedEdition> published, Path folder) throws IOException {
        return write(published, Withdrawals.NONE, folder);
    }

    /// The same, telling what is not to be read any more.
    SiteManifest write(List<PublishedEdition> published, Withdrawals withdrawals, Path folder) throws IOException {
        var editions = new SiteEditions(published, withdrawals);
        var files = new SiteFiles(folder);
        files.copy("style.css", SitePath.STYLE);
        files.copy("icon.svg", SitePath.ICON);
        files.copy("list.js", SitePath.LIST_SCRIPT);
        files.write(SitePath.SCHEMA, ReportSchema.text());
        files.write(SitePath.FEED, Feed.of(editions).text());
        for (SiteEdition edition : editions.all()) {
            data(edition, editions, files);
        }
        files.write(SitePath.CATALOGUE, new Catalogue(about, files.written()).of(editions));
        SiteText.inEveryLanguage(() -> pages(editions, files));
        if (about.address() != null) {
            List<SitePath> pages =
                    files.written().keySet().stream().filter(SitePath::isPage).toList();
            files.write(SitePath.SITEMAP, Sitemap.of(pages, editions, about));
        }
        SiteText.inEveryLanguage(() -> withdrawn(editions, files));
        return files.seal();
    }

    private void data(SiteEdition edition, SiteEditions editions, SiteFiles files) throws IOException {
        files.write(edition.csv(), ReportCsv.write(edition.report()));
        files.write(edition.json(), ReportJson.write(edition.report()));
        files.write(edition.pdf(), pdf.write(edition.edition()));
        files.write(edition.xlsx(), ReportXlsx.write(edition.report()));
        DataSource source = source(edition, editions);
        for (DataTable<?> table : DataTables.ALL) {
            files.write(edition.data(table.file()), DataCsv.write(table, source));
        }
        files.write(edition.data(DataXlsx.FILE), DataXlsx.write(source));
    }

    private static DataSource source(SiteEdition edition, SiteEditions editions) {
        return new DataSource(edition.edition(), editions.history(edition));
    }

    private void pages(SiteEditions editions, SiteFiles files) throws IOException {
        page(HomePage.of(editions), files);
        page(AccessibilityPage.of(editions), files);
        for (SiteEdition edition : editions.all()) {
            page(OverviewPage.of(edition, editions), files);
            inJapanese(edition, editions, files);
            if (edition.isNewest() && edition.earlier() != null) {
                page(ErrataPage.of(edition, editions), files);
            }
            for (Area area : edition.report().areas()) {
                page(AreaPage.of(edition, editions, area), files);
            }
            for (Pledge pledge : edition.report().pledges().toList()) {
                page(PledgePage.of(edition, editions, pledge), files);
            }
        }
    }

    /// Pages that have no English frame yet.
    private void inJapanese(SiteEdition edition, SiteEditions editions, SiteFiles files) throws IOException {
        if (!SiteText.isJapanese()) {
            return;
        }
        list(ListPage.of(edition, editions), edition, files);
        for (SitePage page : TopicPages.of(edition, editions)) {
            page(page, files);
        }
        for (SitePage page : ComparesPage.all(edition, editions)) {
            page(page, files);
        }
        page(DataPage.of(edition, editions, source(edition, editions)), files);
    }

    private void withdrawn(SiteEditions editions, SiteFiles files) throws IOException {
        for (WithdrawnPage page : WithdrawnPage.of(editions)) {
            page(page, files);
        }
    }

    private void list(ListPage page, SiteEdition edition, SiteFiles files) throws IOException {
        files.write(edition.filters(), ListSheet.of(page.filters()));
        page(page, files);
    }

    private void page(SitePage page, SiteFiles files) throws IOException {
        files.write(page.frame().path(), templates.render(page, new PageData(about, files.written()).of(page)));
    }
}
