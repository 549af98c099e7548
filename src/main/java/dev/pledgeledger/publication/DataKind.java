package dev.pledgeledger.publication;

/// What kind of value a field of open data holds: its type, its unit and the values allowed.
enum DataKind {
    YEAR(true),
    NUMBER(true),
    COUNT(true),
    PERCENT(true),
    DAY(false),
    TEXT(false),
    RATING(false),
    CODE(false);

    private final boolean figure;

    DataKind(boolean figure) {
        this.figure = figure;
    }

    boolean isFigure() {
        return figure;
    }

    String type() {
        return SiteText.of(figure ? "publication.data.type.figure" : type(this));
    }

    String unit() {
        return SiteText.of("publication.data.unit." + name());
    }

    String allowed() {
        return SiteText.of("publication.data.values." + name());
    }

    private static String type(DataKind kind) {
        return kind == DAY ? "publication.data.type.day" : "publication.data.type.text";
    }
}
