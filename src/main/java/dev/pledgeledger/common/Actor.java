package dev.pledgeledger.common;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Who acts, as of this day: copied into every line of the audit log.
///
/// @param staff null for the system itself (the import, the clock)
/// @param post the person's post as of this day, empty where none is recorded
/// @param department name of the person's own department, empty where she has none
/// @param home the person's own department; null where she has none
/// @param roles for each role the departments it is held in; empty for a city-wide role
/// @param standIns the roles among these that she holds only in another's place
public record Actor(
        @Nullable StaffId staff,
        String login,
        String name,
        String post,
        String department,
        @Nullable DepartmentId home,
        Map<Role, Set<DepartmentId>> roles,
        List<StandIn> standIns) {

    public Actor {
        roles = Map.copyOf(roles);
        standIns = List.copyOf(standIns);
    }

    /// A role held in another's place.
    ///
    /// @param principal null where nobody holds the place itself
    /// @param name of the principal; empty where there is none
    public record StandIn(
            Role role,
            @Nullable DepartmentId department,
            @Nullable StaffId principal,
            String name) {}

    /// The audited actor of a command or job that no person signed in for.
    public static Actor system(String name) {
        return new Actor(null, "system", name, "", "", null, Map.of(), List.of());
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

    /// Herself and everybody she stands in for: a deputy counts as both.
    public Set<StaffId> persons() {
        return Stream.concat(
                        person().stream(), standIns.stream().flatMap(standIn -> Stream.ofNullable(standIn.principal())))
                .collect(Collectors.toUnmodifiableSet());
    }

    /// In whose place she acts, where she acts in one of these roles in one of these departments.
    public Optional<StandIn> inPlaceOf(Set<Role> acting, Collection<DepartmentId> departments) {
        return standIns.stream()
                .filter(standIn -> acting.contains(standIn.role())
                        && (standIn.department() == null || departments.contains(standIn.department())))
                .findFirst();
    }
}
