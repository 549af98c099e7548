package dev.pledgeledger.publication;

import java.nio.file.Path;

/// A file of the site, by its path from the site's root. Links are relative and name the file, so that they lead
/// to the same page on a web server and on a USB stick.
record SitePath(String file) {

    static final SitePath HOME = new SitePath("index.html");
    static final SitePath STYLE = new SitePath("style.css");
    static final SitePath ICON = new SitePath("icon.svg");
    static final SitePath LIST_SCRIPT = new SitePath("list.js");
    static final SitePath SCHEMA = new SitePath("schema/report.json");
    static final SitePath FEED = new SitePath("feed.atom");
    static final SitePath CATALOGUE = new SitePath("catalog.jsonld");
    static final SitePath SITEMAP = new SitePath("sitemap.xml");
    static final SitePath MANIFEST = new SitePath("SHA256SUMS");

    private static final String ENGLISH = "en/";

    /// The first page, in the language that is being written.
    static SitePath home() {
        return inLanguage(HOME.file);
    }

    /// What is said of accessibility, in the language that is being written.
    static SitePath accessibility() {
        return page("accessibility");
    }

    /// The page of a folder, in the language that is being written.
    static SitePath page(String folder) {
        return inLanguage(folder + "/index.html");
    }

    private static SitePath inLanguage(String file) {
        return new SitePath(SiteText.isJapanese() ? file : ENGLISH + file);
    }

    /// The same page in the other language.
    SitePath translated() {
        return new SitePath(file.startsWith(ENGLISH) ? file.substring(ENGLISH.length()) : ENGLISH + file);
    }

    boolean isPage() {
        return file.endsWith(".html");
    }

    /// Whether this page lies in the folder of another, or is that one.
    boolean isBeneath(SitePath other) {
        return Path.of("/" + file).startsWith(Path.of("/" + other.file).resolveSibling(""));
    }

    /// The link from this file to another.
    String to(SitePath target) {
        Path folder = Path.of("/" + file).resolveSibling("");
        return folder.relativize(Path.of("/" + target.file)).toString().replace('\\', '/');
    }
}
