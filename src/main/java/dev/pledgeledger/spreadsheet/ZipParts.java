package dev.pledgeledger.spreadsheet;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/// The parts of a workbook by their names, none of them inflated before it is asked for.
final class ZipParts implements AutoCloseable {

    private final ZipFile zip;
    private final Map<String, ZipArchiveEntry> parts = new HashMap<>();
    private final Inflating.Budget budget = new Inflating.Budget();

    ZipParts(byte[] file) {
        try {
            zip = ZipFile.builder()
                    .setByteArray(file)
                    .setIgnoreLocalFileHeader(true)
                    .get();
        } catch (IOException | IllegalArgumentException broken) {
            throw new SpreadsheetRefused("Excelのファイルとして開けません。途中で切れているか、壊れています。", broken);
        }
        try {
            take(Collections.list(zip.getEntries()));
        } catch (SpreadsheetRefused refused) {
            close();
            throw refused;
        }
    }

    private void take(List<ZipArchiveEntry> entries) {
        if (entries.size() > Limits.PARTS) {
            throw new SpreadsheetRefused("ブックの中のファイルが多すぎます（%d個）。%d個までです。".formatted(entries.size(), Limits.PARTS));
        }
        for (ZipArchiveEntry entry : entries) {
            PartName.check(entry.getName());
            if (entry.getGeneralPurposeBit().usesEncryption()) {
                throw new SpreadsheetRefused(
                        "ブックの中の「%s」が暗号化されています。パスワードを外して保存し直してください。".formatted(Shown.of(entry.getName())));
            }
            if (parts.put(key(entry.getName()), entry) != null) {
                throw new SpreadsheetRefused(
                        "ブックの中に「%s」が2つあります。読み手によって違う内容に見えるため、読み込みません。".formatted(Shown.of(entry.getName())));
            }
        }
    }

    boolean has(String name) {
        return parts.containsKey(key(name));
    }

    InputStream open(String name) {
        ZipArchiveEntry part = parts.get(key(name));
        if (part == null) {
            throw new SpreadsheetRefused("Excelのブックではありません（「%s」がありません）。".formatted(Shown.of(name)));
        }
        try {
            return new Inflating(
                    zip.getInputStream(part), part.getName(), Math.max(1, part.getCompressedSize()), budget);
        } catch (IOException broken) {
            throw new SpreadsheetRefused("ブックの中の「%s」を開けません。壊れています。".formatted(Shown.of(name)), broken);
        }
    }

    /// Bytes inflated so far.
    long inflated() {
        return budget.used();
    }

    @Override
    public void close() {
        try {
            zip.close();
        } catch (IOException impossibleInMemory) {
            throw new IllegalStateException(impossibleInMemory);
        }
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
