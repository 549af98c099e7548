package dev.pledgeledger.progress;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The versions of an entry that the person signed in may read, the newest first and last year's at the end.
///
/// @param lastRead what she has read of this entry before the newest one; null where that was nothing
public record Versions(List<Version> all, @Nullable Version lastRead) {

    public Versions {
        all = List.copyOf(all);
    }

    public Version newest() {
        return all.getFirst();
    }

    public Version lastYear() {
        return all.getLast();
    }

    /// The version of that name, unless there is none or it is not for her.
    public Optional<Version> find(String key) {
        return all.stream().filter(version -> version.key().equals(key)).findFirst();
    }

    /// The version that is this revision.
    public Optional<Version> find(@Nullable Revision revision) {
        return revision == null ? Optional.empty() : find(Integer.toString(revision.number()));
    }

    /// The same for somebody who began to read at another version.
    public Versions since(@Nullable Version first) {
        return new Versions(all, first);
    }
}
