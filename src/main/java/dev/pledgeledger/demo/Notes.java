package dev.pledgeledger.demo;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// What a story file says of each entry: lines of `key | TURN argument | words`.
final class Notes {

    private static final String OF_ALL = "*";

    private record Note(String argument, String words) {}

    private final Map<String, Map<Turn, Note>> byKey = new HashMap<>();

    Notes(List<List<String>> lines) {
        for (List<String> line : lines) {
            String turn = line.get(1);
            int space = turn.indexOf(' ');
            Note note = new Note(space < 0 ? "" : turn.substring(space + 1), line.get(2));
            byKey.computeIfAbsent(line.getFirst(), key -> new EnumMap<>(Turn.class))
                    .put(Turn.valueOf(space < 0 ? turn : turn.substring(0, space)), note);
        }
    }

    boolean tells(String key, Turn turn) {
        return find(key, turn).isPresent();
    }

    /// The words for this entry, or else those for all.
    ///
    /// @throws java.util.NoSuchElementException where the file has neither
    String words(String key, Turn turn) {
        return find(key, turn).or(() -> find(OF_ALL, turn)).map(Note::words).orElseThrow();
    }

    String words(Turn turn) {
        return words(OF_ALL, turn);
    }

    /// Empty where nothing was said.
    String wordsIfAny(String key, Turn turn) {
        return find(key, turn).map(Note::words).orElse("");
    }

    String argument(String key, Turn turn) {
        return find(key, turn).map(Note::argument).orElseThrow();
    }

    private Optional<Note> find(String key, Turn turn) {
        return Optional.ofNullable(byKey.get(key)).map(notes -> notes.get(turn));
    }

    /// The one entry that a turn is told of.
    String only(Turn turn) {
        return byKey.entrySet().stream()
                .filter(entry ->
                        !entry.getKey().equals(OF_ALL) && entry.getValue().containsKey(turn))
                .map(Map.Entry::getKey)
                .reduce((one, other) -> {
                    throw new IllegalStateException(turn + " is told of " + one + " and of " + other);
                })
                .map(Objects::requireNonNull)
                .orElseThrow();
    }
}
