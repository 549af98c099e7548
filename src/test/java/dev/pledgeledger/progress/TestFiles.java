package dev.pledgeledger.progress;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Small files of many kinds, as evidence.
public final class TestFiles {

    private TestFiles() {}

    /// One empty page, as every viewer opens it.
    public static byte[] pdf(String words) {
        return ascii("""
                %%PDF-1.4
                1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
                2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
                3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 72 72]>>endobj
                %% %s
                trailer<</Root 1 0 R>>
                """.formatted(words));
    }

    static byte[] png() {
        return bytes(0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0, 0, 13);
    }

    static byte[] jpeg() {
        return bytes(0xFF, 0xD8, 0xFF, 0xE0, 0, 16);
    }

    /// A program of another operating system.
    static byte[] exe() {
        return bytes('M', 'Z', 0x90, 0, 3, 0, 0, 0);
    }

    static byte[] zip(String... names) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (String name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(ascii("<x/>"));
            }
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        return bytes.toByteArray();
    }

    static byte[] openXml(String... names) {
        String[] all = new String[names.length + 1];
        all[0] = "[Content_Types].xml";
        System.arraycopy(names, 0, all, 1, names.length);
        return zip(all);
    }

    /// An Office document of the old kind, with these streams.
    static byte[] compound(String... streams) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(bytes(0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1));
        for (String stream : streams) {
            bytes.writeBytes(stream.getBytes(StandardCharsets.UTF_16LE));
            bytes.writeBytes(new byte[64]);
        }
        return bytes.toByteArray();
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private static byte[] bytes(int... values) {
        byte[] bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return bytes;
    }
}
