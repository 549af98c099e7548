package dev.pledgeledger.progress;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What somebody thought of a revision, in her own words.
///
/// @param revision its number
/// @param inPlaceOf the name of whoever she stood in for, empty where that place is vacant; null for herself
/// @param text empty where the text was mended without a word
public record Opinion(int revision, String by, @Nullable String inPlaceOf, Instant at, String text) {}
