package dev.pledgeledger.publication;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/// A digest of all that a printed document is made from: what it says, its style, and the program that prints it.
final class PdfKey {

    private static final List<String> PRINTER = List.of(
            "/site/report.css",
            "/META-INF/maven/io.github.openhtmltopdf/openhtmltopdf-pdfbox/pom.properties",
            "/META-INF/maven/org.apache.pdfbox/pdfbox/pom.properties",
            "PdfDom.class",
            "PdfLetters.class",
            "PdfMarks.class",
            "PdfPrinter.class",
            "PdfStamp.class",
            "RepeatedHeads.class");

    private PdfKey() {}

    static String of(String html, PdfStamp stamp) {
        var all = new ByteArrayOutputStream();
        try {
            for (String part : PRINTER) {
                try (var stream = Objects.requireNonNull(PdfKey.class.getResourceAsStream(part), part)) {
                    stream.transferTo(all);
                }
            }
            all.write((stamp.moment() + html).getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return SiteManifest.digest(all.toByteArray());
    }
}
