package dev.pledgeledger.account;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import dev.pledgeledger.audit.AuditEvent;
import dev.pledgeledger.audit.AuditLog;
import dev.pledgeledger.audit.Subject;
import dev.pledgeledger.common.CurrentActor;
import dev.pledgeledger.common.Refused;
import dev.pledgeledger.common.Role;
import dev.pledgeledger.common.StaffId;
import dev.pledgeledger.common.Texts;
import dev.pledgeledger.organization.DepartmentQueries;
import jakarta.annotation.security.RolesAllowed;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// 異動: moves many people at once by a file, on a day that may lie ahead. First it says what would happen; then all of
/// that is done, or nothing.
@Service
@Transactional
@RolesAllowed({"ADMINISTRATOR", "SYSTEM"})
public class TransferService {

    private final TransferPlanner planner;
    private final StaffQueries staff;
    private final StaffMembers members;
    private final Memberships memberships;
    private final StaffRegister register;
    private final PlannedPostings postings;
    private final FirstDays firstDays;
    private final StaffLock lock;
    private final DepartmentQueries departments;
    private final AuditLog auditLog;
    private final CurrentActor actor;
    private final Clock clock;

    TransferService(
            TransferPlanner planner,
            StaffQueries staff,
            StaffMembers members,
            Memberships memberships,
            StaffRegister register,
            PlannedPostings postings,
            FirstDays firstDays,
            StaffLock lock,
            DepartmentQueries departments,
            AuditLog auditLog,
            CurrentActor actor,
            Clock clock) {
        this.planner = planner;
        this.staff = staff;
        this.members = members;
        this.memberships = memberships;
        this.register = register;
        this.postings = postings;
        this.firstDays = firstDays;
        this.lock = lock;
        this.departments = departments;
        this.auditLog = auditLog;
        this.actor = actor;
        this.clock = clock;
    }

    /// The staff as it is, as a file to be changed and taken back: a line for each role, none for administrators.
    public String template() {
        auditLog.record(
                AuditEvent.of(AccountAction.STAFF_HANDED_OUT, new Subject(Subject.Kind.LOG, null, "staff.csv")),
                actor.get());
        TransferNames names = new TransferNames(departments.all());
        LocalDate today = LocalDate.now(clock);
        StringWriter text = new StringWriter().append('\uFEFF');
        try (CsvWriter csv =
                CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
            csv.writeRecord(TransferColumn.headings());
            for (StaffRow row : staff.all()) {
                List<MembershipRow> held = row.memberships().stream()
                        .filter(each -> each.until() == null || !(each.until().isBefore(today) || each.neverHeld()))
                        .toList();
                if (!row.active() || held.stream().anyMatch(each -> each.role() == Role.ADMINISTRATOR)) {
                    continue;
                }
                if (held.isEmpty()) {
                    csv.writeRecord(cells(row, names, "", "", "", ""));
                }
                for (MembershipRow each : held) {
                    csv.writeRecord(cells(
                            row,
                            names,
                            Texts.japanese(each.role().textKey()),
                            names.department(each.department()),
                            each.since().toString(),
                            each.until() == null ? "" : each.until().toString()));
                }
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    private static List<String> cells(StaffRow row, TransferNames names, String... role) {
        return Stream.concat(
                        Stream.of(
                                row.login(),
                                row.name(),
                                row.details().post(),
                                names.department(row.details().department())),
                        Arrays.stream(role))
                .toList();
    }

    /// What the file would do on that day; nothing is changed.
    @Transactional(readOnly = true)
    public TransferPlan plan(byte[] file, LocalDate on) {
        TransferPlan plan = planner.plan(TransferFile.read(file), on);
        return on.isBefore(LocalDate.now(clock))
                ? new TransferPlan(on, plan.shiftJis(), List.of(), List.of(TransferFault.of(0, null, "past")))
                : plan;
    }

    /// Does what the plan says that was looked at.
    ///
    /// @return how many people it changes
    /// @throws Refused where it cannot be done, or would no longer do the same
    public int apply(byte[] file, TransferPlan seen) {
        lock.take();
        TransferPlan plan = plan(file, seen.on());
        if (!plan.canBeApplied() || !plan.equals(seen)) {
            throw new Refused("account.moves.changed");
        }
        plan.changing().forEach(move -> carryOut(move, plan.on()));
        auditLog.record(AuditEvent.of(
                        AccountAction.STAFF_MOVED,
                        new Subject(Subject.Kind.LOG, null, plan.on().toString()))
                .changing(
                        Map.of(),
                        Map.of(
                                "people",
                                plan.changing().size(),
                                "since",
                                plan.on().toString())));
        return plan.changing().size();
    }

    private void carryOut(Move move, LocalDate on) {
        StaffId id = move.id();
        if (id == null) {
            StaffId entered = register.enter(
                    new NewStaff(move.login(), move.details(), GeneratedPassword.next(), move.grants()), actor.get());
            if (on.isAfter(LocalDate.now(clock))) {
                firstDays.set(entered, on);
            }
            return;
        }
        firstDays.notAfter(id, on);
        StaffMember member = members.findById(id).orElseThrow();
        if (move.detailsChange()) {
            change(member, move.details(), on);
        }
        for (Move.Ending ending : move.endings()) {
            Membership before = memberships.findById(ending.role()).orElseThrow();
            Membership after = memberships.save(before.until(ending.lastDay()));
            register.record(AccountAction.ROLE_ENDED, member, before.values(), after.values(), actor.get());
        }
        move.grants().forEach(grant -> register.grant(member, grant, actor.get()));
    }

    private void change(StaffMember member, StaffDetails details, LocalDate on) {
        if (on.isAfter(LocalDate.now(clock))) {
            if (details.equals(
                    ExpectedDetails.of(member, postings.of(member.known()), on).withoutThatDay())) {
                postings.cancel(member.known(), on);
                register.record(
                        AccountAction.POSTING_CANCELLED, member, Map.of("since", on.toString()), Map.of(), actor.get());
                return;
            }
            @Nullable StaffId by = actor.get().staff();
            postings.plan(member.known(), on, details, by);
            register.record(
                    AccountAction.POSTING_PLANNED,
                    member,
                    member.values(),
                    Map.of("name", details.name(), "post", details.post(), "since", on.toString()),
                    actor.get());
        } else {
            // Plans whose day has come would otherwise be taken up after it, over it.
            postings.of(member.known()).stream()
                    .filter(due -> !due.since().isAfter(on))
                    .forEach(postings::done);
            StaffMember after = members.save(member.as(details));
            register.record(AccountAction.STAFF_CHANGED, after, member.values(), after.values(), actor.get());
        }
    }
}
