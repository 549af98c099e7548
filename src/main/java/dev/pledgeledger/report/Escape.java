package dev.pledgeledger.report;

/// Text as content of XML.
final class Escape {

    private Escape() {}

    static String xml(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
