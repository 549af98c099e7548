package dev.pledgeledger.progress;

import dev.pledgeledger.common.PledgeCode;
import dev.pledgeledger.common.Prose;
import dev.pledgeledger.common.Rating;
import dev.pledgeledger.common.StaffId;
import dev.pledgeledger.cycle.Cycle;
import dev.pledgeledger.cycle.CycleId;
import dev.pledgeledger.report.Departments;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The workflow asked cell by cell: every step, for everybody, in every state, before and after input is closed. A cell
/// holds every refusal as a letter.
public final class WorkflowMatrix {

    static final StaffId SOMEBODY = new StaffId(7);
    static final Content COMPLETE = Content.EMPTY
            .withTexts(new Prose("・岸壁を二か所直しました。"), new Prose("・残る一か所を直します。"))
            .withRating(Rating.B, "")
            .withProgrammes(List.of(), true, List.of());

    private static final Map<Class<? extends Refusal>, String> LETTERS = Map.ofEntries(
            Map.entry(Refusal.NotYours.class, "人"),
            Map.entry(Refusal.WrongState.class, "態"),
            Map.entry(Refusal.OwnSubmission.class, "己"),
            Map.entry(Refusal.OwnDecision.class, "決"),
            Map.entry(Refusal.OwnDepartment.class, "課"),
            Map.entry(Refusal.ClaimedByAnother.class, "占"),
            Map.entry(Refusal.OpenMustFix.class, "修"),
            Map.entry(Refusal.SomebodyActed.class, "動"),
            Map.entry(Refusal.CycleIsClosed.class, "締"),
            Map.entry(Refusal.CycleIsOpen.class, "開"),
            Map.entry(Refusal.YearArchived.class, "蔵"),
            Map.entry(Refusal.DepartmentsMissing.class, "割"),
            Map.entry(Refusal.Incomplete.class, "欠"),
            Map.entry(Refusal.RatingReasonMissing.class, "評"),
            Map.entry(Refusal.NothingChanged.class, "同"),
            Map.entry(Refusal.ReasonMissing.class, "由"),
            Map.entry(Refusal.DueDateMissing.class, "期"),
            Map.entry(Refusal.NewRatingMissing.class, "新"));

    private WorkflowMatrix() {}

    /// The refusals as letters; ○ where there is none.
    static String letters(List<Refusal> refusals) {
        return refusals.isEmpty()
                ? "○"
                : refusals.stream()
                        .map(refusal -> LETTERS.getOrDefault(refusal.getClass(), "？"))
                        .collect(Collectors.toCollection(TreeSet::new))
                        .stream()
                        .collect(Collectors.joining());
    }

    /// A complete entry in this state as this person meets it, with whatever she has done before.
    static Situation situation(State state, Persona persona, boolean inputOpen) {
        Persona.Past past = persona.past;
        StaffId claimant = state != State.IN_REVIEW ? null : past == Persona.Past.CLAIMANT ? persona.staff() : SOMEBODY;
        boolean published = state == State.PUBLISHED;
        Entry entry = new Entry(
                new EntryId(1),
                new CycleId(1),
                new PledgeCode(1, 1, 1),
                "1-1-1.1",
                1,
                1,
                new EntryId(2),
                state,
                5,
                new RevisionId(1),
                published ? new RevisionId(1) : null,
                null,
                claimant,
                List.of(Persona.Place.LEAD.known(), Persona.Place.JOINT.known()),
                List.of(Persona.Place.LEAD.known()),
                Map.of());
        return new Situation(
                entry,
                persona.actor(),
                inputOpen ? Cycle.State.OPEN : Cycle.State.CLOSED,
                COMPLETE,
                revision(state),
                Rating.B,
                false,
                asked(),
                trail(state, persona),
                Remarks.NONE);
    }

    /// After a return something has been rewritten since.
    private static Revision revision(State state) {
        Content content =
                state == State.RETURNED ? COMPLETE.withTexts(new Prose("・岸壁を直しました。"), new Prose("")) : COMPLETE;
        return new Revision(
                new RevisionId(1),
                1,
                5,
                "SUBMIT",
                content,
                Departments.same(List.of("港湾課")),
                Set.of(SOMEBODY),
                Instant.EPOCH,
                "誰か");
    }

    private static List<Concurrence> asked() {
        return List.of(
                question(1, Persona.Place.LEAD, Concurrence.Capacity.HEAD),
                question(2, Persona.Place.LEAD, Concurrence.Capacity.DIRECTOR),
                question(3, Persona.Place.JOINT, Concurrence.Capacity.JOINT));
    }

    private static Concurrence question(long id, Persona.Place place, Concurrence.Capacity capacity) {
        return new Concurrence(id, new RevisionId(1), place.known(), capacity, null);
    }

    private static Trail trail(State state, Persona persona) {
        Persona.Past past = persona.past;
        Set<StaffId> authors = new HashSet<>(Set.of(SOMEBODY));
        if (Set.of(Persona.Past.AUTHOR, Persona.Past.SUBMITTER, Persona.Past.ENTERING)
                .contains(past)) {
            authors.add(persona.staff());
        }
        @Nullable StaffId submitter = past == Persona.Past.SUBMITTER ? persona.staff() : SOMEBODY;
        Set<StaffId> deciders = past == Persona.Past.DECIDER ? Set.of(persona.staff()) : Set.of();
        StaffId entering = past == Persona.Past.ENTERING ? persona.staff() : null;
        return new Trail(authors, deciders, submitter, entering, null, "誰か", false);
    }

    /// Circumstances that make a cell another one than usual.
    enum Circumstance {
        INCOMPLETE("本文も評価も空", situation -> with(situation, situation.entry(), Content.EMPTY, situation.trail())),
        LOWERED(
                "評価を理由なく下げた",
                situation -> with(
                        situation, situation.entry(), situation.content().withRating(Rating.C, ""), situation.trail())),
        UNCHANGED(
                "差戻しのあと何も直していない",
                situation -> with(
                        situation,
                        situation.entry(),
                        Objects.requireNonNull(situation.latest()).content(),
                        situation.trail())),
        NO_DEPARTMENTS("担当課が決まっていない", situation -> situation.assigned(List.of(), List.of(), Map.of())),
        EXTENDED(
                "期限が延長された",
                situation -> with(
                        situation,
                        moved(
                                situation,
                                LocalDate.of(2027, 5, 1),
                                situation.entry().claimedBy()),
                        situation.content(),
                        situation.trail())),
        UNCLAIMED(
                "だれも審査を始めていない",
                situation -> with(situation, moved(situation, null, null), situation.content(), situation.trail())),
        ACTED_SINCE(
                "提出のあとに誰かが処理した",
                situation -> with(situation, situation.entry(), situation.content(), actedSince(situation.trail()))),
        MUST_FIX("要修正のコメントが残っている", WorkflowMatrix::commented),
        ARCHIVED("年度が保存された", WorkflowMatrix::archived);

        final String title;
        final UnaryOperator<Situation> change;

        Circumstance(String title, UnaryOperator<Situation> change) {
            this.title = title;
            this.change = change;
        }
    }

    private static Situation commented(Situation was) {
        return new Situation(
                was.entry(),
                was.actor(),
                was.year(),
                was.content(),
                was.latest(),
                was.lastYear(),
                was.rowHasText(),
                was.open(),
                was.trail(),
                new Remarks(1, 1, false));
    }

    private static Situation archived(Situation was) {
        return new Situation(
                was.entry(),
                was.actor(),
                Cycle.State.ARCHIVED,
                was.content(),
                was.latest(),
                was.lastYear(),
                was.rowHasText(),
                was.open(),
                was.trail(),
                was.remarks());
    }

    private static Situation with(Situation was, Entry entry, Content content, Trail trail) {
        return new Situation(
                entry,
                was.actor(),
                was.year(),
                content,
                was.latest(),
                was.lastYear(),
                false,
                was.open(),
                trail,
                was.remarks());
    }

    private static Entry moved(Situation was, @Nullable LocalDate dueOn, @Nullable StaffId claimant) {
        Entry entry = was.entry();
        return new Entry(
                entry.id(),
                entry.cycle(),
                entry.code(),
                entry.key(),
                entry.row(),
                entry.position(),
                entry.previous(),
                entry.state(),
                entry.version(),
                entry.revision(),
                entry.published(),
                dueOn,
                claimant,
                entry.achievementsDepartments(),
                entry.plansDepartments(),
                entry.acting());
    }

    private static Trail actedSince(Trail trail) {
        return new Trail(
                trail.authors(),
                trail.deciders(),
                trail.submitter(),
                trail.enteringFor(),
                "誰か",
                trail.claimant(),
                trail.objected());
    }

    /// The rules to be asked: what stands against a step before anything is typed.
    interface Asked extends BiFunction<Step, Situation, List<Refusal>> {}

    /// The part of the table about one step, asked of these rules. People whose rows read the same share one; whoever
    /// the step is not meant for in any state stands in none. Circumstances repeat the rows they change.
    static String text(Asked rules, Step step) {
        StringBuilder text = new StringBuilder("■ " + step + "\n");
        Map<Persona, String> usual = rows(rules, step, UnaryOperator.identity());
        text.append(grouped(usual, row -> row.chars().anyMatch(cell -> cell != '・' && cell != '　')));
        for (Circumstance circumstance : Circumstance.values()) {
            Map<Persona, String> rows = rows(rules, step, circumstance.change);
            rows.keySet().removeIf(persona -> Objects.equals(rows.get(persona), usual.get(persona)));
            if (!rows.isEmpty()) {
                text.append("　□ ").append(circumstance.title).append('\n');
                text.append(grouped(rows, row -> true));
            }
        }
        return text.append('\n').toString();
    }

    private static String grouped(Map<Persona, String> rows, Predicate<String> shown) {
        Map<String, List<String>> people = new LinkedHashMap<>();
        rows.forEach((persona, row) ->
                people.computeIfAbsent(row, first -> new ArrayList<>()).add(persona.title));
        StringBuilder text = new StringBuilder();
        people.forEach((row, who) -> {
            if (shown.test(row)) {
                int end = row.indexOf('\n');
                text.append(end < 0 ? row : row.substring(0, end))
                        .append(String.join("、", who))
                        .append(end < 0 ? "" : row.substring(end))
                        .append('\n');
            }
        });
        return text.toString();
    }

    private static Map<Persona, String> rows(Asked rules, Step step, UnaryOperator<Situation> change) {
        Map<Persona, String> rows = new EnumMap<>(Persona.class);
        for (Persona persona : Persona.values()) {
            String open = row(rules, step, persona, true, change);
            String closed = row(rules, step, persona, false, change);
            rows.put(persona, closed.equals(open) ? open : open + "\n" + closed + "〃 締切後");
        }
        return rows;
    }

    private static String row(
            Asked rules, Step step, Persona persona, boolean inputOpen, UnaryOperator<Situation> change) {
        return Stream.of(State.values())
                .map(state -> cell(rules, step, change.apply(situation(state, persona, inputOpen))))
                .map(cell -> cell + "　".repeat(Math.max(0, 3 - cell.length())))
                .collect(Collectors.joining());
    }

    /// What the table says of a step before anything is typed.
    public static String cell(Step step, Persona persona, State state, boolean inputOpen) {
        return cell(Rules::beforehand, step, usual(state, persona, inputOpen));
    }

    /// The situation that the walk through every state comes to: once the heads have answered, nobody pulls back.
    static Situation usual(State state, Persona persona, boolean inputOpen) {
        Situation usual = situation(state, persona, inputOpen);
        return state == State.SUBMITTED ? Circumstance.ACTED_SINCE.change.apply(usual) : usual;
    }

    /// One letter for a person or a state the step is not meant for, whatever else is in the way.
    static String cell(Asked rules, Step step, Situation situation) {
        String cell = letters(rules.apply(step, situation));
        return cell.contains("人") ? "・" : cell.contains("態") ? "－" : cell;
    }

    /// A request with everything that can be typed.
    static StepRequest typed(Step step) {
        return StepRequest.of(step, new EntryId(1), 5)
                .because("理由")
                .dueOn(LocalDate.of(2027, 5, 1))
                .proposing(Rating.C);
    }

    /// Every cell there is.
    static final List<Cell> CELLS = Stream.of(Step.values())
            .flatMap(step -> Stream.of(Persona.values())
                    .flatMap(persona -> Stream.of(State.values())
                            .flatMap(
                                    state -> Stream.of(true, false).map(open -> new Cell(step, persona, state, open)))))
            .toList();

    /// One question to the rules.
    record Cell(Step step, Persona persona, State state, boolean inputOpen) {}
}
