package dev.pledgeledger.walk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pledgeledger.account.AccountService;
import dev.pledgeledger.account.Grant;
import dev.pledgeledger.account.NewStaff;
import dev.pledgeledger.account.StaffDetails;
import dev.pledgeledger.account.SystemActors;
import dev.pledgeledger.common.DepartmentId;
import dev.pledgeledger.common.Prose;
import dev.pledgeledger.common.Role;
import dev.pledgeledger.cycle.Cycle;
import dev.pledgeledger.cycle.CycleQueries;
import dev.pledgeledger.organization.DepartmentQueries;
import dev.pledgeledger.organization.DepartmentRow;
import dev.pledgeledger.progress.Content;
import dev.pledgeledger.progress.EntryDetails;
import dev.pledgeledger.progress.EntryDetailsQueries;
import dev.pledgeledger.progress.EntryFilter;
import dev.pledgeledger.progress.EntryId;
import dev.pledgeledger.progress.EntryQueries;
import dev.pledgeledger.progress.EntryRow;
import dev.pledgeledger.progress.Outcome;
import dev.pledgeledger.progress.ProgressService;
import dev.pledgeledger.progress.Step;
import dev.pledgeledger.progress.StepRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// The staff of a city whose real report was imported, and the work of all those who are not in the browser.
@Component
class RealCity {

    static final String PASSWORD = "akagi-no-karakkaze-31";
    private static final LocalDate LONG_AGO = LocalDate.of(2020, 4, 1);

    private final SystemActors actors;
    private final AccountService accounts;
    private final DepartmentQueries departments;
    private final CycleQueries cycles;
    private final EntryQueries entries;
    private final EntryDetailsQueries details;
    private final ProgressService progress;

    RealCity(
            SystemActors actors,
            AccountService accounts,
            DepartmentQueries departments,
            CycleQueries cycles,
            EntryQueries entries,
            EntryDetailsQueries details,
            ProgressService progress) {
        this.actors = actors;
        this.accounts = accounts;
        this.departments = departments;
        this.cycles = cycles;
        this.entries = entries;
        this.details = details;
        this.progress = progress;
    }

    /// One drafter and one head of 企業誘致課, a drafter and a head who serve every other department, the planning
    /// office, the mayor's office and an auditor.
    void hire() throws Exception {
        actors.run("試験", () -> {
            DepartmentId one = departments.byName("企業誘致課").orElseThrow().id();
            List<DepartmentId> all =
                    departments.open().stream().map(DepartmentRow::id).toList();
            add("tanto", one, List.of(Grant.of(Role.DRAFTER, one, LONG_AGO)));
            add("kacho", one, List.of(Grant.of(Role.HEAD, one, LONG_AGO)));
            add(
                    "minna",
                    null,
                    all.stream()
                            .map(each -> Grant.of(Role.DRAFTER, each, LONG_AGO))
                            .toList());
            add(
                    "minna-kacho",
                    null,
                    all.stream()
                            .map(each -> Grant.of(Role.HEAD, each, LONG_AGO))
                            .toList());
            add("kikaku", null, List.of(Grant.of(Role.REVIEWER, LONG_AGO)));
            add("shicho", null, List.of(Grant.of(Role.SIGNATORY, LONG_AGO)));
            add("kansa", null, List.of(Grant.of(Role.AUDITOR, LONG_AGO)));
            return true;
        });
    }

    private void add(String login, @Nullable DepartmentId home, List<Grant> grants) {
        accounts.add(new NewStaff(login, new StaffDetails(login, "", home), PASSWORD, grants));
    }

    /// The entry of this key in the year being worked on.
    long entry(String key) throws Exception {
        return rows().stream()
                .filter(row -> row.key().equals(key))
                .findFirst()
                .orElseThrow()
                .id()
                .value();
    }

    /// Takes every other entry the usual way, with last year's rating.
    void approveTheOthers(long besides) throws Exception {
        List<EntryRow> others =
                rows().stream().filter(row -> row.id().value() != besides).toList();
        assertThat(others).hasSize(184);
        for (EntryRow row : others) {
            take("minna", Step.START, row.id());
            as("minna", () -> {
                EntryDetails seen = details.find(row.id()).orElseThrow();
                Content written = seen.content()
                        .withTexts(new Prose("・予定どおり進めました。"), new Prose("・引き続き進めます。"))
                        .withRating(row.lastYear(), "");
                return done(progress.save(row.id(), seen.entry().version(), written));
            });
            take("minna", Step.SUBMIT, row.id());
            take("minna-kacho", Step.CONCUR, row.id());
            take("kikaku", Step.CLAIM, row.id());
            take("kikaku", Step.APPROVE, row.id());
        }
    }

    <T> T as(String login, Callable<T> work) throws Exception {
        return actors.runAs(login, work);
    }

    private List<EntryRow> rows() throws Exception {
        return as("kansa", () -> {
            Cycle year = cycles.current().orElseThrow();
            return entries.rows(EntryFilter.of(year.id()), 0, 1000);
        });
    }

    private void take(String login, Step step, EntryId id) throws Exception {
        as(login, () -> {
            long version = details.find(id).orElseThrow().entry().version();
            return done(progress.take(StepRequest.of(step, id, version)));
        });
    }

    private static Outcome done(Outcome outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Done.class);
        return outcome;
    }
}
