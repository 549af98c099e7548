package dev.pledgeledger.publication;

import static dev.pledgeledger.publication.JsonText.object;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The data of all editions in the words of DCAT: a dataset for each edition, a distribution for each of its files.
/// Its links are relative to its own address, as JSON-LD allows.
record Catalogue(SiteAbout about, Map<SitePath, WrittenFile> files) {

    private static final Map<String, Object> CONTEXT = object(
            "dcat", "http://www.w3.org/ns/dcat#",
            "dct", "http://purl.org/dc/terms/",
            "adms", "http://www.w3.org/ns/adms#",
            "foaf", "http://xmlns.com/foaf/0.1/",
            "spdx", "http://spdx.org/rdf/terms#",
            "xsd", "http://www.w3.org/2001/XMLSchema#");

    String of(SiteEditions editions) {
        return JsonText.of(object(
                "@context", CONTEXT,
                "@id", "#catalog",
                "@type", "dcat:Catalog",
                "dct:title", words(SiteText.of("publication.site.name")),
                "dct:description", words(SiteText.of("publication.site.home.description")),
                "dct:language", japanese(),
                "dct:publisher", publisher(),
                "foaf:homepage", leadingTo(SitePath.HOME),
                "dcat:dataset",
                        editions.all().stream()
                                .map(edition -> dataset(edition, editions))
                                .toList()));
    }

    private Map<String, Object> dataset(SiteEdition edition, SiteEditions editions) {
        PublishedEdition document = edition.edition();
        PublishedEdition earlier = edition.earlier();
        return object(
                "@id", id(document),
                "@type", "dcat:Dataset",
                "dct:identifier", document.address() + "/" + document.number(),
                "dct:title", words(document.report().title()),
                "dct:description", words(HomePage.published(document)),
                "dct:issued", typed("dateTime", document.mark().publishedAt().toString()),
                "dct:language", japanese(),
                "dct:publisher", publisher(),
                "dct:temporal", period(document),
                "dct:accrualPeriodicity", id("http://publications.europa.eu/resource/authority/frequency/ANNUAL"),
                "dcat:theme", id("http://publications.europa.eu/resource/authority/data-theme/GOVE"),
                "dcat:landingPage", leadingTo(edition.overview()),
                "dcat:version", String.valueOf(document.number()),
                "adms:versionNotes", document.changeNote().isEmpty() ? null : words(document.changeNote()),
                "dcat:previousVersion", earlier == null ? null : id(id(earlier)),
                "dct:isReplacedBy",
                        edition.isNewest()
                                ? null
                                : id(id(editions.newest(edition).edition())),
                "dcat:distribution",
                        Offer.of(edition).stream()
                                .map(offer -> distribution(offer, edition))
                                .toList());
    }

    private Map<String, Object> distribution(Offer offer, SiteEdition edition) {
        WrittenFile file = files.get(offer.path());
        return object(
                "@type",
                "dcat:Distribution",
                "dct:title",
                words(offer.title()),
                "dcat:accessURL",
                leadingTo(edition.overview()),
                "dcat:downloadURL",
                leadingTo(offer.path()),
                "dcat:mediaType",
                id("https://www.iana.org/assignments/media-types/" + offer.type()),
                "dct:conformsTo",
                offer.path().equals(edition.json()) ? leadingTo(SitePath.SCHEMA) : null,
                "dct:license",
                about.licence() == null ? null : id(about.licence().toString()),
                "dcat:byteSize",
                file == null ? null : typed("nonNegativeInteger", String.valueOf(file.size())),
                "spdx:checksum",
                file == null ? null : checksum(file));
    }

    private static Map<String, Object> checksum(WrittenFile file) {
        return object(
                "@type", "spdx:Checksum",
                "spdx:algorithm", id("spdx:checksumAlgorithm_sha256"),
                "spdx:checksumValue", typed("hexBinary", file.digest()));
    }

    private static Map<String, Object> period(PublishedEdition document) {
        var year = document.report().fiscalYear();
        return object(
                "@type", "dct:PeriodOfTime",
                "dcat:startDate", typed("date", year.firstDay().toString()),
                "dcat:endDate", typed("date", year.lastDay().toString()));
    }

    private @Nullable Map<String, Object> publisher() {
        return about.city().isEmpty()
                ? null
                : object("@id", "#publisher", "@type", "foaf:Organization", "foaf:name", words(about.city()));
    }

    /// The same whichever address its pages have later.
    private static String id(PublishedEdition document) {
        return "#" + document.address() + "-edition-" + document.number();
    }

    private static Map<String, Object> id(String address) {
        return Map.of("@id", address);
    }

    private static Map<String, Object> leadingTo(SitePath path) {
        return id(SitePath.CATALOGUE.to(path));
    }

    private static Map<String, Object> japanese() {
        return id("http://publications.europa.eu/resource/authority/language/JPN");
    }

    private static Map<String, Object> words(String text) {
        return object("@language", "ja", "@value", text);
    }

    private static Map<String, Object> typed(String type, String value) {
        return object("@type", "xsd:" + type, "@value", value);
    }
}
