package dev.pledgeledger.publication;

import dev.pledgeledger.common.Prose;
import dev.pledgeledger.common.Rating;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.HtmlUtils;

/// A cell of a sheet.
///
/// @param kind the class of its style
/// @param html what stands in it
record SheetCell(String kind, String html) {

    static SheetCell of(String text) {
        return new SheetCell("text", HtmlUtils.htmlEscape(text));
    }

    static SheetCell of(int number) {
        return new SheetCell("count", Integer.toString(number));
    }

    /// A figure with its unit.
    static SheetCell figure(String text) {
        return new SheetCell("count", HtmlUtils.htmlEscape(text));
    }

    static SheetCell of(Prose prose) {
        return new SheetCell("prose", prose.toHtml());
    }

    /// Letter and word.
    static SheetCell of(@Nullable Rating rating) {
        RatingLabel label = RatingLabel.of(rating);
        return of((label.letter() + " " + label.word()).strip());
    }
}
