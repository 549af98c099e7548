package dev.pledgeledger.report;

/// Says in one line why a document is not a report, and where in it. Nothing of the document is kept.
public final class ReportJsonException extends RuntimeException {

    private final String path;

    ReportJsonException(String path, String reason) {
        super("report.json の " + path + "：" + reason);
        this.path = path;
    }

    /// Where in the document, as a JSON path: `$.areas[0].title`.
    public String path() {
        return path;
    }
}
