package dev.pledgeledger.proof;

/// Where in an entry something was found: from `start` up to `end` of the text of a field, in UTF-16 units.
/// On a rating both are 0.
public record Place(Field field, int start, int end) {

    public Place {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("no such place: " + start + "–" + end);
        }
    }

    boolean overlaps(Place other) {
        return field == other.field && start < other.end && other.start < end;
    }

    boolean swallows(Place other) {
        return overlaps(other) && start <= other.start && other.end <= end && !equals(other);
    }
}
