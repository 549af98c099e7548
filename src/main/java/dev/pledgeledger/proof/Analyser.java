package dev.pledgeledger.proof;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.ja.JapaneseTokenizer;
import org.apache.lucene.analysis.ja.tokenattributes.BaseFormAttribute;
import org.apache.lucene.analysis.ja.tokenattributes.InflectionAttribute;
import org.apache.lucene.analysis.ja.tokenattributes.PartOfSpeechAttribute;
import org.apache.lucene.analysis.ja.tokenattributes.ReadingAttribute;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.jspecify.annotations.Nullable;

/// Takes Japanese sentences apart into morphemes. The dictionary is loaded once, when it is first needed, and is
/// shared; an analyser remembers where it stands and belongs to one thread.
final class Analyser {

    private final JapaneseTokenizer tokens = new JapaneseTokenizer(null, false, JapaneseTokenizer.Mode.NORMAL);

    /// @param from where the sentence begins in its text
    List<Morpheme> morphemes(String sentence, int from) {
        try (tokens) {
            tokens.setReader(new StringReader(sentence));
            tokens.reset();
            List<Morpheme> morphemes = new ArrayList<>();
            while (tokens.incrementToken()) {
                morphemes.add(morpheme(from));
            }
            tokens.end();
            return List.copyOf(morphemes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Morpheme morpheme(int from) {
        String surface = tokens.getAttribute(CharTermAttribute.class).toString();
        return new Morpheme(
                from + tokens.getAttribute(OffsetAttribute.class).startOffset(),
                surface,
                known(tokens.getAttribute(PartOfSpeechAttribute.class).getPartOfSpeech(), ""),
                known(tokens.getAttribute(BaseFormAttribute.class).getBaseForm(), surface),
                known(tokens.getAttribute(InflectionAttribute.class).getInflectionForm(), ""),
                known(tokens.getAttribute(InflectionAttribute.class).getInflectionType(), ""),
                known(tokens.getAttribute(ReadingAttribute.class).getReading(), surface));
    }

    private static String known(@Nullable String value, String otherwise) {
        return value == null ? otherwise : value;
    }
}
