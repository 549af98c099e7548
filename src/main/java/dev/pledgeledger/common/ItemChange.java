package dev.pledgeledger.common;

import org.jspecify.annotations.Nullable;

/// What became of an item of a text. One that moved is there twice: where it was, and where it is.
///
/// @param was its place in the old text; null where it is new
/// @param is its place in the new text; null where it is gone
/// @param words how its words changed, those of a moved one as well
public record ItemChange(
        Kind kind, @Nullable Place was, @Nullable Place is, TextDifference words) {

    /// What can become of an item.
    public enum Kind {
        SAME,
        CHANGED,
        REMOVED,
        ADDED,
        MOVED_AWAY,
        MOVED_HERE;

        /// Whether it is to be read on the side of the old text.
        public boolean isBefore() {
            return this != ADDED && this != MOVED_HERE;
        }

        /// Whether it is to be read on the side of the new text.
        public boolean isAfter() {
            return this != REMOVED && this != MOVED_AWAY;
        }

        public String textKey() {
            return "common.item." + name();
        }
    }

    /// Where an item stands.
    ///
    /// @param number counted from 1
    /// @param gap the line ends ahead of it
    public record Place(int number, String gap) {}

    /// Of an item that moved, whether it stands further up now.
    public boolean movedUp() {
        return was != null && is != null && is.number() < was.number();
    }

    /// Whether only the line ends ahead of it are others.
    boolean isOnlyMovedApart() {
        return kind == Kind.SAME && was != null && is != null && !was.gap().equals(is.gap());
    }
}
