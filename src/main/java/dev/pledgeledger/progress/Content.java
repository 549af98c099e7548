package dev.pledgeledger.progress;

import dev.pledgeledger.common.Prose;
import dev.pledgeledger.common.Rating;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a department writes about an entry, in the working copy as in a revision.
///
/// @param rating null while unrated
/// @param ratingReason why the rating changed; empty where none is needed
/// @param carriedOver declared to stay unrated this year
/// @param ended the work is declared ended 事業終了: no plans, no lead on the plan side
/// @param noProgrammes declared to belong to no programme
/// @param answer what the department answers to a return
public record Content(
        Prose achievements,
        Prose plans,
        @Nullable Rating rating,
        String ratingReason,
        boolean carriedOver,
        boolean ended,
        List<String> programmes,
        boolean noProgrammes,
        List<Integer> sdgs,
        String answer) {

    public static final Content EMPTY =
            new Content(Prose.EMPTY, Prose.EMPTY, null, "", false, false, List.of(), false, List.of(), "");

    public Content {
        programmes = List.copyOf(programmes);
        sdgs = List.copyOf(sdgs);
    }

    public Content withTexts(Prose achievements, Prose plans) {
        return new Content(
                achievements, plans, rating, ratingReason, carriedOver, ended, programmes, noProgrammes, sdgs, answer);
    }

    public Content withRating(@Nullable Rating rating, String reason) {
        boolean stillUnrated = carriedOver && rating == null;
        return new Content(
                achievements, plans, rating, reason, stillUnrated, ended, programmes, noProgrammes, sdgs, answer);
    }

    /// Declared to stay unrated this year.
    public Content unrated(String reason) {
        return new Content(achievements, plans, null, reason, true, ended, programmes, noProgrammes, sdgs, answer);
    }

    public Content withProgrammes(List<String> programmes, boolean none, List<Integer> sdgs) {
        return new Content(
                achievements, plans, rating, ratingReason, carriedOver, ended, programmes, none, sdgs, answer);
    }

    public Content withEnded(boolean ended) {
        return new Content(
                achievements, plans, rating, ratingReason, carriedOver, ended, programmes, noProgrammes, sdgs, answer);
    }

    public Content withAnswer(String answer) {
        return new Content(
                achievements, plans, rating, ratingReason, carriedOver, ended, programmes, noProgrammes, sdgs, answer);
    }

    public boolean sameTexts(Content other) {
        return achievements.equals(other.achievements) && plans.equals(other.plans);
    }

    /// Whether everything that prints is the same; the reason and the answer do not print.
    public boolean printsLike(Content other) {
        return withRating(rating, "")
                .withAnswer("")
                .equals(other.withRating(other.rating, "").withAnswer(""));
    }
}
