package dev.pledgeledger.report;

/// A share in tenths of a per cent.
///
/// @param plain the same rounded by itself, without regard to what all shares add to
public record Share(int tenths, int plain) {

    private static final int DIGIT = 10;
    private static final double ONE = 1000;

    /// With one digit and without a sign: 33.3.
    public String text() {
        return text(tenths);
    }

    public String plainText() {
        return text(plain);
    }

    /// Whether it was moved so that all shares add to 100.0.
    public boolean isAdjusted() {
        return tenths != plain;
    }

    /// As a part of one, for cells of spreadsheets.
    public double fraction() {
        return tenths / ONE;
    }

    private static String text(int tenths) {
        return tenths / DIGIT + "." + tenths % DIGIT;
    }
}
