package dev.pledgeledger.progress;

import dev.pledgeledger.common.DepartmentId;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/// The departments of both sides of an entry, by whatever names them.
public record Sides<T>(List<T> achievements, List<T> plans) {

    public Sides {
        achievements = List.copyOf(achievements);
        plans = List.copyOf(plans);
    }

    /// As they are before a reorganisation.
    public static <T> Sides<T> before(Concerned concerned, Function<DepartmentId, T> name) {
        Entry entry = concerned.entry();
        return new Sides<>(
                entry.achievementsDepartments().stream().map(name).toList(),
                entry.plansDepartments().stream().map(name).toList());
    }

    /// As they are after it.
    ///
    /// @param successors whoever goes on with the work of a department named, itself where nothing changes
    public static <T> Sides<T> after(
            Concerned concerned,
            LocalDate on,
            Function<DepartmentId, T> name,
            Function<DepartmentId, Stream<T>> successors) {
        Sides<T> before = before(concerned, name);
        if (concerned.isFrozen()) {
            return before;
        }
        Entry entry = concerned.entry();
        return new Sides<>(
                concerned.keepsAchievements(on)
                        ? before.achievements()
                        : entry.achievementsDepartments().stream()
                                .flatMap(successors)
                                .distinct()
                                .toList(),
                entry.plansDepartments().stream().flatMap(successors).distinct().toList());
    }
}
