package dev.pledgeledger.pledge;

/// The three levels of a manifesto: 分野, 施策, 公約.
public enum Level {
    AREA("area", "manifesto_id"),
    SECTION("section", "area_id"),
    PLEDGE("pledge", "section_id");

    private final String table;
    private final String parent;

    Level(String table, String parent) {
        this.table = table;
        this.parent = parent;
    }

    String table() {
        return table;
    }

    /// Column that names what it stands under.
    String parent() {
        return parent;
    }

    public String textKey() {
        return "pledge.level." + name();
    }

    /// Text key of a place on this level, given its numbers.
    public String placeKey() {
        return "pledge.place." + name();
    }

    /// Text key of what its words are called.
    public String wordsKey() {
        return "pledge.words." + name();
    }
}
