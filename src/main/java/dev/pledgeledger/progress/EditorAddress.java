package dev.pledgeledger.progress;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// Where an open page gives its signs of life, without a session.
@RestController
@ConditionalOnWebApplication
class EditorAddress {

    /// More bytes than the longest texts that the fields can hold.
    private static final int LONGEST = 400_000;

    private final EditorService editors;
    private final JsonMapper json;

    EditorAddress(EditorService editors, JsonMapper json) {
        this.editors = editors;
        this.json = json;
    }

    /// What a page sends: a word, and the texts where that is `unsaved`.
    record Sign(@Nullable String is, @Nullable TypedTexts texts) {}

    /// What it hears: who else is writing.
    record Answer(List<String> others) {}

    @PostMapping("/" + ProgressPaths.EDITORS + "/{secret}")
    ResponseEntity<Answer> heard(@PathVariable String secret, HttpServletRequest request) throws IOException {
        byte[] body = request.getInputStream().readNBytes(LONGEST + 1);
        Optional<SignOfLife> sign = body.length > LONGEST ? Optional.empty() : read(body);
        if (sign.isEmpty()) {
            return ResponseEntity.badRequest().build();
        }
        return editors.heard(new EditorSecret(secret), sign.orElseThrow())
                .map(others -> ResponseEntity.ok(new Answer(others)))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    private Optional<SignOfLife> read(byte[] body) {
        try {
            Sign sign = json.readValue(body, Sign.class);
            return switch (sign == null ? null : sign.is()) {
                case "there" -> Optional.of(new SignOfLife.There());
                case "saved" -> Optional.of(new SignOfLife.Saved());
                case "left" -> Optional.of(new SignOfLife.Left());
                case "unsaved" -> Optional.ofNullable(sign.texts()).map(SignOfLife.Unsaved::new);
                case null, default -> Optional.empty();
            };
        } catch (JacksonException | IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }
}
