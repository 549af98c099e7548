package dev.pledgeledger.spreadsheet;

import java.util.Arrays;

/// What the first bytes tell: a ZIP, or the old kind of Office file, which also wraps what has a password.
public final class SpreadsheetKind {

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] EMPTY_ZIP = {'P', 'K', 5, 6};
    private static final byte[] COMPOUND = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    private SpreadsheetKind() {}

    /// Whether a file claims to be a workbook of any age.
    public static boolean matches(byte[] file) {
        return begins(file, ZIP) || begins(file, EMPTY_ZIP) || begins(file, COMPOUND);
    }

    static void check(byte[] file) {
        if (begins(file, COMPOUND)) {
            throw new SpreadsheetRefused("パスワード付きのブックか、古い形式（.xls）のファイルです。パスワードを外し、.xlsx で保存し直してください。");
        }
        if (!begins(file, ZIP)) {
            throw new SpreadsheetRefused("Excelのブック（.xlsx）ではありません。");
        }
    }

    private static boolean begins(byte[] file, byte[] with) {
        return file.length >= with.length && Arrays.equals(file, 0, with.length, with, 0, with.length);
    }
}
