package dev.pledgeledger.spreadsheet;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/// A part of the ZIP while it is inflated: counts what really comes out, whatever size the ZIP gives, and stops there.
final class Inflating extends FilterInputStream {

    private final String name;
    private final long packed;
    private final Budget budget;
    private long count;

    Inflating(InputStream part, String name, long packed, Budget budget) {
        super(part);
        this.name = name;
        this.packed = packed;
        this.budget = budget;
    }

    @Override
    public int read() throws IOException {
        int one = super.read();
        count(one < 0 ? 0 : 1);
        return one;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        int read = super.read(into, from, length);
        count(Math.max(read, 0));
        return read;
    }

    private void count(int bytes) {
        count += bytes;
        boolean bomb = count > Limits.FREE_BYTES && count > packed * Limits.RATIO;
        if (count > Limits.PART_BYTES || bomb || !budget.allows(bytes)) {
            throw new SpreadsheetRefused(
                    "ブックの中の「%s」が、開くと大きくなりすぎます。圧縮を使った攻撃のおそれがあるため、読み込みを止めました。".formatted(Shown.of(name)));
        }
    }

    /// What all parts of a file may come to together.
    static final class Budget {

        private long used;

        boolean allows(int bytes) {
            used += bytes;
            return used <= Limits.ALL_BYTES;
        }

        long used() {
            return used;
        }
    }
}
