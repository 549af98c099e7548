package dev.pledgeledger.publication;

import com.openhtmltopdf.extend.FSTextBreaker;
import java.text.BreakIterator;
import java.util.Locale;

/// Where a line of Japanese may end: no 。 or ） begins a line, no （ ends one.
final class JapaneseLines implements FSTextBreaker {

    private final BreakIterator lines = BreakIterator.getLineInstance(Locale.JAPAN);

    @Override
    public int next() {
        return lines.next();
    }

    @Override
    public void setText(String text) {
        lines.setText(text);
    }
}
