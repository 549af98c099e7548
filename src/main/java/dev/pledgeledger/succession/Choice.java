package dev.pledgeledger.succession;

import dev.pledgeledger.progress.EntryId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Who goes on with an entry in the place of one department.
///
/// @param successors their keys, the lead first; empty where the other departments of the entry do its part
/// @param doubled whether each of them gets an entry of its own, so that the report has more of them
/// @param joinedTo the entry into whose row it is put; null where it keeps its own
public record Choice(
        List<String> successors, boolean doubled, @Nullable EntryId joinedTo) {

    public Choice {
        successors = List.copyOf(successors);
    }

    public static Choice of(String... successors) {
        return new Choice(List.of(successors), false, null);
    }

    public Choice doubling() {
        return new Choice(successors, true, null);
    }

    public Choice joining(@Nullable EntryId other) {
        return new Choice(successors, false, other);
    }

    /// Whether it only says who goes on.
    boolean isPlain() {
        return !doubled && joinedTo == null;
    }
}
