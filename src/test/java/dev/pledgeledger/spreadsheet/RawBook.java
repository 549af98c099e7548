package dev.pledgeledger.spreadsheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/// A workbook part by part, as somebody would make it who means harm.
public final class RawBook {

    private static final String MAIN = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    private RawBook() {}

    /// The parts of a workbook that is in order.
    public static RawBook of(byte[] file) {
        RawBook book = new RawBook();
        try (ZipFile zip = ZipFile.builder().setByteArray(file).get()) {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                book.parts.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return book;
    }

    /// Its parts by their names, in the order they are packed.
    public Map<String, String> texts() {
        Map<String, String> texts = new LinkedHashMap<>();
        parts.forEach((name, content) -> texts.put(name, new String(content, StandardCharsets.UTF_8)));
        return texts;
    }

    /// A workbook of one sheet with these cells.
    public static RawBook sheet(String name, String rows) {
        return new RawBook()
                .part(
                        "[Content_Types].xml",
                        XML + "<Types><Override PartName=\"/xl/workbook.xml\" ContentType=\"" + MAIN
                                + "sheet.main+xml\"/></Types>")
                .part(
                        "xl/workbook.xml",
                        XML + "<workbook><sheets><sheet name=\"" + name
                                + "\" sheetId=\"1\" id=\"r1\"/></sheets></workbook>")
                .part(
                        "xl/_rels/workbook.xml.rels",
                        XML
                                + "<Relationships><Relationship Id=\"r1\" Target=\"worksheets/sheet1.xml\"/></Relationships>")
                .part("xl/worksheets/sheet1.xml", XML + "<worksheet><sheetData>" + rows + "</sheetData></worksheet>");
    }

    public RawBook part(String name, String text) {
        return part(name, text.getBytes(StandardCharsets.UTF_8));
    }

    public RawBook part(String name, byte[] content) {
        parts.put(name, content);
        return this;
    }

    public RawBook replaced(String name, String what, String with) {
        String text = new String(parts.get(name), StandardCharsets.UTF_8);
        if (!text.contains(what)) {
            throw new IllegalArgumentException(name + " does not contain " + what);
        }
        return part(name, text.replace(what, with));
    }

    public RawBook without(String name) {
        parts.remove(name);
        return this;
    }

    public byte[] zip() {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(file)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                add(zip, part.getKey(), part.getValue());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return file.toByteArray();
    }

    /// With one more part that inflates to so many megabytes of one letter.
    public byte[] zipWithBomb(String name, String before, int megabytes) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(file)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                if (!part.getKey().equals(name)) {
                    add(zip, part.getKey(), part.getValue());
                }
            }
            zip.putNextEntry(new ZipEntry(name));
            zip.write(before.getBytes(StandardCharsets.UTF_8));
            fill(zip, megabytes);
            zip.closeEntry();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return file.toByteArray();
    }

    private static void fill(OutputStream out, int megabytes) throws IOException {
        byte[] one = new byte[1 << 20];
        Arrays.fill(one, (byte) 'x');
        for (int i = 0; i < megabytes; i++) {
            out.write(one);
        }
    }

    private static void add(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }
}
