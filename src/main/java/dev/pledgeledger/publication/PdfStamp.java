package dev.pledgeledger.publication;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.GregorianCalendar;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;

/// The moment a document bears. It is that of the edition and not that of the writing, so that the same edition
/// always gives the same bytes.
record PdfStamp(Instant moment) {

    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");
    private static final Pattern DATE = Pattern.compile("(<xmp:CreateDate>)[^<]*(</xmp:CreateDate>)");

    void on(PDDocument document) throws IOException {
        var created = moment.atZone(JAPAN);
        document.setDocumentId(moment.toEpochMilli());
        document.getDocumentInformation().setCreationDate(GregorianCalendar.from(created.withNano(0)));
        PDMetadata metadata = document.getDocumentCatalog().getMetadata();
        String text = new String(metadata.toByteArray(), StandardCharsets.UTF_8);
        var date = DATE.matcher(text);
        if (!date.find()) {
            throw new IllegalStateException("the metadata of the document have no date");
        }
        String stamped =
                date.replaceFirst("$1" + DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(created.withNano(0)) + "$2");
        metadata.importXMPMetadata(stamped.getBytes(StandardCharsets.UTF_8));
    }
}
