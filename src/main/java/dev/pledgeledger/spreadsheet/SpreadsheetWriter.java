package dev.pledgeledger.spreadsheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.function.Consumer;
import org.dhatim.fastexcel.Workbook;

/// Writes a workbook in the letters and lines of this house.
public final class SpreadsheetWriter {

    private static final String FONT = "BIZ UDPGothic";
    private static final double FONT_SIZE = 10;

    private final Workbook book;

    private SpreadsheetWriter(Workbook book) {
        this.book = book;
        book.setGlobalDefaultFont(FONT, FONT_SIZE);
    }

    /// The file of what is written.
    public static byte[] write(Consumer<SpreadsheetWriter> sheets) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(file, "Pledge Ledger", "1.0")) {
            sheets.accept(new SpreadsheetWriter(book));
        } catch (IOException impossibleInMemory) {
            throw new UncheckedIOException(impossibleInMemory);
        }
        return file.toByteArray();
    }

    /// The same file for the same sheets and moment, whenever it is written.
    public static byte[] write(Instant created, Consumer<SpreadsheetWriter> sheets) {
        return ReproducibleBook.of(write(sheets), created);
    }

    public SheetWriter sheet(String name) {
        return new SheetWriter(book.newWorksheet(name));
    }
}
