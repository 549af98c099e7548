package dev.pledgeledger.common;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Who acts, as of this day: copied into every line of the audit log.
///
/// @param staff null for the system itself (the import, the clock)
/// @param post the person's post as of this day, empty where none is recorded
/// @param department name of the person's own department, empty where she has none
/// @param home the person's own department; null where she has none
/// @param roles for each role the departments it is held in; empty for a city-wide role
public record Actor(
        @Nullable StaffId staff,
        String login,
        String name,
        String post,
        String department,
        @Nullable DepartmentId home,
        Map<Role, Set<DepartmentId>> roles) {

    public Actor {
        roles = Map.copyOf(roles);
    }

    /// The audited actor of a command or job that no person signed in for.
    public static Actor system(String name) {
        return new Actor(null, "system", name, "", "", null, Map.of());
    }

    public boolean has(Role role) {
        return roles.containsKey(role);
    }

    public boolean has(Role role, @Nullable DepartmentId department) {
        return department != null && roles.getOrDefault(role, Set.of()).contains(department);
    }

    public boolean isSystem() {
        return staff == null;
    }

    public Optional<StaffId> person() {
        return Optional.ofNullable(staff);
    }
}
