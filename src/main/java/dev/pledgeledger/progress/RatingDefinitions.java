package dev.pledgeledger.progress;

import dev.pledgeledger.common.Rating;
import dev.pledgeledger.common.Texts;
import java.util.Locale;
import java.util.Map;

/// What each grade means, for those who have to choose one.
///
/// @param own those that the city says in its own words, in whatever language it is read
public record RatingDefinitions(Map<Rating, String> own) {

    public RatingDefinitions {
        own = Map.copyOf(own);
    }

    public String of(Rating rating, Locale reader) {
        String words = own.get(rating);
        return words == null ? standard(rating, reader) : words;
    }

    public boolean isOwn(Rating rating) {
        return own.containsKey(rating);
    }

    /// The words that every city begins with.
    public static String standard(Rating rating, Locale reader) {
        return Texts.of(reader, "progress.grade." + rating);
    }
}
