package dev.pledgeledger.account;

import static java.util.stream.Collectors.groupingBy;

import dev.pledgeledger.common.Actor;
import dev.pledgeledger.common.CurrentActor;
import dev.pledgeledger.common.DepartmentId;
import dev.pledgeledger.common.Role;
import dev.pledgeledger.common.StaffId;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Reads the staff.
@Service
@Transactional(readOnly = true)
public class StaffQueries {

    private final StaffMembers staff;
    private final Memberships memberships;
    private final SecondFactors factors;
    private final ProviderSubjects subjects;
    private final PlannedPostings postings;
    private final CurrentActor actor;
    private final Clock clock;

    StaffQueries(
            StaffMembers staff,
            Memberships memberships,
            SecondFactors factors,
            ProviderSubjects subjects,
            PlannedPostings postings,
            CurrentActor actor,
            Clock clock) {
        this.staff = staff;
        this.memberships = memberships;
        this.factors = factors;
        this.subjects = subjects;
        this.postings = postings;
        this.actor = actor;
        this.clock = clock;
    }

    /// Everybody, active people first, by login.
    @RolesAllowed({"ADMINISTRATOR", "AUDITOR", "SYSTEM"})
    public List<StaffRow> all() {
        Map<StaffId, List<Membership>> held =
                memberships.findAllByOrderById().stream().collect(groupingBy(Membership::staffId));
        Set<StaffId> withSecondFactor = factors.owners();
        Set<StaffId> bound = subjects.owners();
        return staff.findAllByOrderByActiveDescLogin().stream()
                .map(member ->
                        row(member, withSecondFactor, bound, held.getOrDefault(member.known(), List.of()), List.of()))
                .toList();
    }

    @RolesAllowed({"ADMINISTRATOR", "AUDITOR", "SYSTEM"})
    public Optional<StaffRow> byId(StaffId id) {
        return staff.findById(id).map(this::row);
    }

    @RolesAllowed({"ADMINISTRATOR", "AUDITOR", "SYSTEM"})
    public Optional<StaffRow> byLogin(String login) {
        return staff.findByLogin(login).map(this::row);
    }

    /// Names of the active people who hold this role today, so that a screen can say who is to act.
    ///
    /// @param department where it is held; null for a city-wide role
    @PreAuthorize("isAuthenticated()")
    public List<String> holding(Role role, @Nullable DepartmentId department) {
        LocalDate today = LocalDate.now(clock);
        return memberships.findByRole(role).stream()
                .filter(held -> held.heldOn(today) && Objects.equals(held.departmentId(), department))
                .flatMap(held -> staff.findById(held.staffId()).stream())
                .filter(StaffMember::active)
                .map(StaffMember::name)
                .distinct()
                .toList();
    }

    /// Everybody else who works here now.
    @RolesAllowed({"HEAD", "DIRECTOR", "REVIEWER", "SIGNATORY"})
    public List<Colleague> colleagues() {
        StaffId me = actor.get().person().orElseThrow();
        return staff.findAllByOrderByActiveDescLogin().stream()
                .filter(member -> member.active() && !member.known().equals(me))
                .map(member -> new Colleague(member.known(), details(member)))
                .toList();
    }

    /// The roles in which the person signed in decides herself, today or in time to come.
    @RolesAllowed({"HEAD", "DIRECTOR", "REVIEWER", "SIGNATORY"})
    public List<MembershipRow> myDecidingRoles() {
        StaffId me = actor.get().person().orElseThrow();
        LocalDate today = LocalDate.now(clock);
        return memberships.findByStaffIdOrderById(me).stream()
                .filter(held -> StandIn.ROLES.contains(held.role()))
                .filter(held -> held.until() == null || !held.until().isBefore(today))
                .map(held -> row(held, today))
                .toList();
    }

    /// The one who is signed in.
    @PreAuthorize("isAuthenticated()")
    public Actor me() {
        return actor.get();
    }

    private StaffRow row(StaffMember member) {
        return row(
                member,
                factors.owners(),
                subjects.owners(),
                memberships.findByStaffIdOrderById(member.known()),
                postings.of(member.known()).stream()
                        .map(due -> new PlannedDetails(due.since(), due.details()))
                        .toList());
    }

    private StaffRow row(
            StaffMember member,
            Set<StaffId> withSecondFactor,
            Set<StaffId> bound,
            List<Membership> held,
            List<PlannedDetails> planned) {
        LocalDate today = LocalDate.now(clock);
        return new StaffRow(
                member.known(),
                member.login(),
                details(member),
                member.active(),
                withSecondFactor.contains(member.known()),
                bound.contains(member.known()),
                held.stream().map(each -> row(each, today)).toList(),
                planned);
    }

    private static StaffDetails details(StaffMember member) {
        return new StaffDetails(member.name(), member.post(), member.departmentId());
    }

    private static MembershipRow row(Membership held, LocalDate today) {
        return new MembershipRow(
                Objects.requireNonNull(held.id()),
                held.role(),
                held.departmentId(),
                held.since(),
                held.until(),
                held.heldOn(today));
    }
}
