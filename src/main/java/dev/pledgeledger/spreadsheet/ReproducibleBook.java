package dev.pledgeledger.spreadsheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.Iterator;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/// Makes a workbook one that is always written the same: fastexcel stamps it with the moment of its making, in its
/// properties and on each part of the ZIP, and lists merged cells in the order of a hash.
final class ReproducibleBook {

    private static final String PROPERTIES = "docProps/core.xml";
    private static final Pattern CREATED = Pattern.compile("(<dcterms:created[^>]*>)[^<]*");
    private static final String SHEETS = "xl/worksheets/";
    private static final Pattern MERGED = Pattern.compile("<mergeCell [^>]*>");

    /// Earlier ones are written in the time zone of the machine.
    private static final LocalDateTime EARLY = LocalDateTime.of(1980, 2, 1, 0, 0);

    private ReproducibleBook() {}

    /// @param created what the properties say
    static byte[] of(byte[] book, Instant created) {
        ByteArrayOutputStream fixed = new ByteArrayOutputStream(book.length);
        try (ZipFile parts = ZipFile.builder().setByteArray(book).get();
                ZipOutputStream out = new ZipOutputStream(fixed)) {
            for (ZipArchiveEntry part : Collections.list(parts.getEntries())) {
                ZipEntry same = new ZipEntry(part.getName());
                same.setTimeLocal(EARLY);
                out.putNextEntry(same);
                out.write(same(part.getName(), parts.getInputStream(part).readAllBytes(), created));
            }
        } catch (IOException impossibleInMemory) {
            throw new UncheckedIOException(impossibleInMemory);
        }
        return fixed.toByteArray();
    }

    private static byte[] same(String part, byte[] content, Instant created) {
        if (part.equals(PROPERTIES)) {
            String moment = created.truncatedTo(ChronoUnit.SECONDS).toString();
            return changed(content, xml -> CREATED.matcher(xml).replaceAll("$1" + moment));
        }
        return part.startsWith(SHEETS) ? changed(content, ReproducibleBook::inOrder) : content;
    }

    private static byte[] changed(byte[] content, UnaryOperator<String> change) {
        return change.apply(new String(content, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8);
    }

    private static String inOrder(String xml) {
        Iterator<String> merged =
                MERGED.matcher(xml).results().map(MatchResult::group).sorted().iterator();
        return MERGED.matcher(xml).replaceAll(any -> merged.next());
    }
}
