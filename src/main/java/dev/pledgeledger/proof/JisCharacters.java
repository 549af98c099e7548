package dev.pledgeledger.proof;

import java.nio.charset.Charset;
import java.util.BitSet;

/// The characters of JIS X 0208, which every Japanese machine has. Bytes of Windows' Japanese code page that mean
/// something in plain Shift_JIS too stand for one of them; the others are extensions of NEC and IBM.
final class JisCharacters {

    private static final Charset WINDOWS = Charset.forName("windows-31j");
    private static final Charset PLAIN = Charset.forName("Shift_JIS");
    private static final char UNKNOWN = '\uFFFD';
    private static final BitSet CHARACTERS = new BitSet();

    static {
        for (int first = 0x81; first <= 0xEF; first++) {
            for (int second = 0x40; second <= 0xFC; second++) {
                add(new byte[] {(byte) first, (byte) second});
            }
        }
        for (int katakana = 0xA1; katakana <= 0xDF; katakana++) {
            add(new byte[] {(byte) katakana});
        }
    }

    private JisCharacters() {}

    /// Some characters, the wave dash among them, are another one to Windows: both are well.
    private static void add(byte[] code) {
        String plain = new String(code, PLAIN);
        if (plain.length() == 1 && plain.charAt(0) != UNKNOWN) {
            CHARACTERS.set(plain.charAt(0));
            CHARACTERS.set(new String(code, WINDOWS).charAt(0));
        }
    }

    static boolean contain(int character) {
        return CHARACTERS.get(character);
    }

    static boolean isExtension(String character) {
        return WINDOWS.newEncoder().canEncode(character);
    }
}
