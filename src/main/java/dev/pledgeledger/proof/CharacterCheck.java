package dev.pledgeledger.proof;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Platform-dependent characters (機種依存文字): those outside of JIS X 0208.
final class CharacterCheck implements Check {

    private static final Pattern LETTERS = Pattern.compile("[\\p{IsHan}ァ-ヺーA-Za-z().]+");
    private static final Map<String, String> MEASURES = Map.of("㎡", "平方メートル", "㎥", "立方メートル", "㎢", "平方キロメートル");

    @Override
    public List<Finding> find(Cell cell) {
        List<Finding> findings = new ArrayList<>();
        int end;
        for (int at = 0; at < cell.text().length(); at = end) {
            int character = cell.text().codePointAt(at);
            end = at + Character.charCount(character);
            if (character > 0x7f && !JisCharacters.contain(character) && !joins(character)) {
                findings.add(finding(cell, at, end, character));
            }
        }
        return findings;
    }

    private static Finding finding(Cell cell, int start, int end, int character) {
        String written = Character.toString(character);
        Mend mend = mend(written);
        return JisCharacters.isExtension(written)
                ? cell.finding(Reason.PLATFORM_DEPENDENT, start, end, mend, written)
                : cell.finding(Reason.NOT_EVERYWHERE, start, end, mend, written, "U+%04X".formatted(character));
    }

    /// ㈱ and Ⅳ can be written out; a ① cannot without a decision how lists are numbered.
    private static @Nullable Mend mend(String written) {
        String measure = MEASURES.get(written);
        if (measure != null) {
            return new Mend(measure);
        }
        String plain = Normalizer.normalize(written, Normalizer.Form.NFKC);
        boolean writtenOut = !plain.equals(written)
                && LETTERS.matcher(plain).matches()
                && plain.codePoints().allMatch(c -> c < 0x80 || JisCharacters.contain(c));
        return writtenOut ? new Mend(plain) : null;
    }

    /// Selectors and joiners belong to the character before them, which is found by itself.
    private static boolean joins(int character) {
        return switch (Character.getType(character)) {
            case Character.NON_SPACING_MARK, Character.FORMAT, Character.CONTROL, Character.SPACE_SEPARATOR -> true;
            default -> false;
        };
    }
}
