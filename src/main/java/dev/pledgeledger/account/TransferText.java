package dev.pledgeledger.account;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// The bytes of a file as text: UTF-8, or what spreadsheets in Japan write otherwise. Nothing is guessed: bytes that
/// are neither are refused.
record TransferText(String text, boolean shiftJis) {

    private static final Charset SHIFT_JIS = Charset.forName("windows-31j");

    static Optional<TransferText> of(byte[] bytes) {
        Optional<String> utf8 = decoded(bytes, StandardCharsets.UTF_8);
        return utf8.isPresent()
                ? utf8.map(text -> new TransferText(text.startsWith("\uFEFF") ? text.substring(1) : text, false))
                : decoded(bytes, SHIFT_JIS).map(text -> new TransferText(text, true));
    }

    private static Optional<String> decoded(byte[] bytes, Charset charset) {
        try {
            return Optional.of(charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException other) {
            return Optional.empty();
        }
    }
}
