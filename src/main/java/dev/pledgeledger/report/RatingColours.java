package dev.pledgeledger.report;

import dev.pledgeledger.common.Rating;

/// The colours of the ratings: one hue from dark to light, as the order of the ratings is. They never stand alone.
final class RatingColours {

    private RatingColours() {}

    static String fill(Rating rating) {
        return switch (rating) {
            case A -> "#00118f";
            case B -> "#264af4";
            case C -> "#7096f8";
            case D -> "#c5d7fb";
            case E -> "none";
        };
    }

    /// What is legible on the fill.
    static String ink(Rating rating) {
        return switch (rating) {
            case A, B -> "#ffffff";
            case C, D -> "#1a1a1a";
            case E -> "currentColor";
        };
    }
}
