package dev.pledgeledger.progress;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pledgeledger.account.AccountService;
import dev.pledgeledger.account.Grant;
import dev.pledgeledger.account.NewStaff;
import dev.pledgeledger.account.StaffDetails;
import dev.pledgeledger.account.SystemActors;
import dev.pledgeledger.common.DepartmentId;
import dev.pledgeledger.common.FiscalYear;
import dev.pledgeledger.common.PledgeCode;
import dev.pledgeledger.common.Prose;
import dev.pledgeledger.common.Rating;
import dev.pledgeledger.common.Role;
import dev.pledgeledger.cycle.CycleId;
import dev.pledgeledger.cycle.CycleService;
import dev.pledgeledger.organization.DepartmentQueries;
import dev.pledgeledger.organization.OrganizationService;
import dev.pledgeledger.pledge.ManifestoService;
import dev.pledgeledger.report.Departments;
import dev.pledgeledger.report.Report;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// A city of two departments and a planning office, with last year published and this year open. People are named
/// after what they do: `drafter` and `head` of 港湾課, `otherDrafter` and `otherHead` of 図書課, `reviewer` and
/// `reviewer2` of the planning office, `signatory`, `auditor`, `admin`.
@Component
public class TestCity {

    public static final String PASSWORD = "kaze-no-toori-michi";
    public static final String HARBOUR = "港湾課";
    public static final String LIBRARY = "図書課";
    private static final LocalDate LONG_AGO = LocalDate.of(2020, 4, 1);

    private final SystemActors actors;
    private final AccountService accounts;
    private final OrganizationService organization;
    private final DepartmentQueries departments;
    private final ManifestoService manifestos;
    private final CycleService cycles;
    private final OpeningService opening;
    private final LandingSteps landing;
    private final ProgressService progress;
    private final Entries entries;
    private final TransactionTemplate transaction;

    TestCity(
            SystemActors actors,
            AccountService accounts,
            OrganizationService organization,
            DepartmentQueries departments,
            ManifestoService manifestos,
            CycleService cycles,
            OpeningService opening,
            LandingSteps landing,
            ProgressService progress,
            Entries entries,
            TransactionTemplate transaction) {
        this.actors = actors;
        this.accounts = accounts;
        this.organization = organization;
        this.departments = departments;
        this.manifestos = manifestos;
        this.cycles = cycles;
        this.opening = opening;
        this.landing = landing;
        this.progress = progress;
        this.entries = entries;
        this.transaction = transaction;
    }

    /// Founds the city and opens the year; returns that year.
    public CycleId found() {
        Report report = lastYear();
        CycleId published = asSystem(() -> transaction.execute(status -> {
            var departments = organization.establish(List.of(HARBOUR, LIBRARY, "企画室"));
            DepartmentId harbour = Objects.requireNonNull(departments.get(HARBOUR));
            DepartmentId library = Objects.requireNonNull(departments.get(LIBRARY));
            DepartmentId planning = departments.get("企画室");
            add("drafter", harbour, Grant.of(Role.DRAFTER, harbour, LONG_AGO));
            add("head", harbour, Grant.of(Role.HEAD, harbour, LONG_AGO));
            add("otherdrafter", library, Grant.of(Role.DRAFTER, library, LONG_AGO));
            add("otherhead", library, Grant.of(Role.HEAD, library, LONG_AGO));
            add("reviewer", planning, Grant.of(Role.REVIEWER, LONG_AGO));
            add("reviewer2", planning, Grant.of(Role.REVIEWER, LONG_AGO));
            add("signatory", null, Grant.of(Role.SIGNATORY, LONG_AGO));
            add("auditor", null, Grant.of(Role.AUDITOR, LONG_AGO));
            add("admin", null, Grant.of(Role.ADMINISTRATOR, LONG_AGO));
            var established = manifestos.establish(report);
            CycleId cycle = cycles.establishPublished(established.manifesto(), report);
            landing.landPublished(
                    cycle,
                    report,
                    new LandingSteps.Ids(established.pledges(), departments),
                    new LandingSteps.Course("取込", (done, of) -> {}));
            return cycle;
        }));
        return as(
                "reviewer",
                () -> opening.openNextYear(
                        published, new CycleService.Window(LocalDate.of(2027, 4, 24), LocalDate.of(2027, 5, 15), "")));
    }

    /// Three pledges: the first two of the harbour, the third of the library; rated B, C and D last year.
    public static Report lastYear() {
        return new Report(
                "みなと市 市長公約の進み具合",
                "みなと市長公約",
                new FiscalYear(2025),
                new FiscalYear(2025).lastDay(),
                null,
                List.of(new Report.Area(
                        1,
                        "海とまち",
                        List.of(new Report.Section(
                                1,
                                "みなとを開く",
                                List.of(
                                        pledge(1, "岸壁を直します", Rating.B, HARBOUR),
                                        pledge(2, "灯台をともします", Rating.C, HARBOUR),
                                        pledge(3, "船の図書館を開きます", Rating.D, LIBRARY)))))),
                0,
                null);
    }

    /// The same pledges a year later.
    public static Report thisYear() {
        Report last = lastYear();
        return new Report(
                last.title(),
                last.manifesto(),
                last.fiscalYear().next(),
                last.fiscalYear().next().lastDay(),
                null,
                last.areas(),
                0,
                null);
    }

    /// A colleague of the drafter of 港湾課: `drafter2`.
    public void addSecondDrafter() {
        DepartmentId harbour =
                asSystem(() -> departments.byName(HARBOUR).orElseThrow().id());
        as("admin", () -> {
            add("drafter2", harbour, Grant.of(Role.DRAFTER, harbour, LONG_AGO));
            return harbour;
        });
    }

    /// Somebody who may read the log, in a city that was founded otherwise.
    public void addAuditor() {
        asSystem(() -> transaction.execute(status -> {
            add("auditor", null, Grant.of(Role.AUDITOR, LONG_AGO));
            return true;
        }));
    }

    private static Report.Pledge pledge(int number, String text, Rating rating, String department) {
        PledgeCode code = new PledgeCode(1, 1, number);
        return new Report.Pledge(
                code,
                text,
                List.of(new Report.Row(List.of(new Report.Entry(
                        code + ".1",
                        rating,
                        new Prose("・昨年は" + number + "回の点検を行いました。"),
                        new Prose("・案内板の設置を進めていきます。\n・来年も点検を続けます。"),
                        Departments.same(List.of(department)),
                        List.of(),
                        List.of())))));
    }

    private void add(String login, @Nullable DepartmentId home, Grant grant) {
        accounts.add(new NewStaff(login, new StaffDetails(login, "", home), PASSWORD, List.of(grant)));
    }

    public <T> T as(String login, Callable<T> work) {
        try {
            return actors.runAs(login, work);
        } catch (RuntimeException failure) {
            throw failure;
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
    }

    public <T> T asSystem(Callable<T> work) {
        try {
            return actors.run("試験", work);
        } catch (RuntimeException failure) {
            throw failure;
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
    }

    /// The entry of the nth pledge as it stands now.
    public Entry entry(CycleId cycle, int number) {
        return entries.of(cycle).get(number - 1);
    }

    /// The published year that an open one continues.
    public CycleId publishedBefore(CycleId open) {
        EntryId previous = Objects.requireNonNull(entry(open, 1).previous());
        return entries.find(previous).orElseThrow().cycle();
    }

    /// Takes a step at the version of this moment.
    public Outcome take(String login, Step step, Entry entry) {
        return take(login, step, entry, "");
    }

    public Outcome take(String login, Step step, Entry entry, String reason) {
        long version = entries.find(entry.id()).orElseThrow().version();
        StepRequest request = StepRequest.of(step, entry.id(), version).because(reason);
        StepRequest dated = step == Step.RETURN ? request.dueOn(LocalDate.of(2027, 5, 1)) : request;
        return as(login, () -> progress.take(dated));
    }

    public Outcome save(String login, Entry entry, Content content) {
        long version = entries.find(entry.id()).orElseThrow().version();
        return as(login, () -> progress.save(entry.id(), version, content));
    }

    /// A complete text with this rating.
    public static Content written(Rating rating, String reason) {
        return Content.EMPTY
                .withTexts(new Prose("・岸壁を二か所直しました。"), new Prose("・残る一か所を直します。"))
                .withRating(rating, reason)
                .withProgrammes(List.of(), true, List.of());
    }

    /// Walks an entry of the harbour to a state along the usual way.
    public Entry walkTo(State state, CycleId cycle, int number) {
        Entry entry = entry(cycle, number);
        if (state == State.NOT_STARTED) {
            return entry;
        }
        done(take("drafter", Step.START, entry));
        done(save("drafter", entry, written(Rating.B, "")));
        if (state == State.DRAFT) {
            return entry(cycle, number);
        }
        done(take("drafter", Step.SUBMIT, entry));
        if (state == State.CONCURRENCE) {
            return entry(cycle, number);
        }
        done(take("head", Step.CONCUR, entry));
        if (state == State.SUBMITTED) {
            return entry(cycle, number);
        }
        done(take("reviewer", Step.CLAIM, entry));
        if (state == State.IN_REVIEW) {
            return entry(cycle, number);
        }
        if (state == State.RETURNED) {
            done(take("reviewer", Step.RETURN, entry, "数字の根拠を書いてください"));
            return entry(cycle, number);
        }
        done(take("reviewer", Step.APPROVE, entry));
        return entry(cycle, number);
    }

    /// Walks all three entries to approval.
    public void approveAll(CycleId cycle) {
        walkTo(State.APPROVED, cycle, 1);
        walkTo(State.APPROVED, cycle, 2);
        Entry third = entry(cycle, 3);
        done(take("otherdrafter", Step.START, third));
        done(save("otherdrafter", third, written(Rating.B, "二段階上がったのは、船を借りられたため")));
        done(take("otherdrafter", Step.SUBMIT, third));
        done(take("otherhead", Step.CONCUR, third));
        done(take("reviewer", Step.CLAIM, third));
        done(take("reviewer", Step.APPROVE, third));
    }

    public static Entry done(Outcome outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Done.class);
        return ((Outcome.Done) outcome).entry();
    }

    public static List<Refusal> refused(Outcome outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Refused.class);
        return ((Outcome.Refused) outcome).reasons();
    }
}
