package dev.pledgeledger.intake;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// The bytes of a file as text, or the place where they are none.
sealed interface Decoded {

    int LONGEST_LINE = 100_000;

    record Text(String text) implements Decoded {}

    record Broken(IntakeRefusal refusal) implements Decoded {}

    static Decoded of(byte[] bytes) {
        return of(bytes, LONGEST_LINE);
    }

    /// The same for files whose lines may be longer.
    ///
    /// @param longestLine in characters
    static Decoded of(byte[] bytes, int longestLine) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(in, out, true);
        String text = out.flip().toString();
        if (result.isError()) {
            return new Broken(broken(text, in.position() + result.length() >= bytes.length));
        }
        return tooLong(text, longestLine)
                .<Decoded>map(Broken::new)
                .orElseGet(() -> new Text(text.startsWith("\uFEFF") ? text.substring(1) : text));
    }

    private static Optional<IntakeRefusal> tooLong(String text, int longestLine) {
        List<String> lines = text.lines().toList();
        return IntStream.range(0, lines.size())
                .filter(i -> lines.get(i).length() > longestLine)
                .<IntakeRefusal>mapToObj(
                        i -> new IntakeRefusal.LineTooLong(i + 1, lines.get(i).length()))
                .findFirst();
    }

    private static IntakeRefusal broken(String before, boolean atEnd) {
        int line = 1 + (int) before.chars().filter(c -> c == '\n').count();
        int column = before.length() - before.lastIndexOf('\n');
        boolean cutCharacter = atEnd && line > 1;
        return cutCharacter ? new IntakeRefusal.Truncated(line) : new IntakeRefusal.NotUtf8(line, column);
    }
}
