package dev.pledgeledger.progress;

/// The reason that goes on record with a rating.
final class RatingReasons {

    /// Stands where the rule asks for no reason; the database takes no rating change without one.
    static final String NONE_NEEDED = "理由の入力を要しない変更";

    private RatingReasons() {}

    static Content complete(Situation situation) {
        Content content = situation.content();
        boolean moved = content.rating() != situation.standing().orElse(null);
        return moved && content.ratingReason().isBlank() ? content.withRating(content.rating(), NONE_NEEDED) : content;
    }
}
