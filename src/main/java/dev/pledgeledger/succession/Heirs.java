package dev.pledgeledger.succession;

import dev.pledgeledger.common.DepartmentId;
import dev.pledgeledger.common.Refused;
import dev.pledgeledger.organization.ReorganisationPlan;
import dev.pledgeledger.progress.Concerned;
import dev.pledgeledger.progress.Entry;
import dev.pledgeledger.progress.Inheritance;
import dev.pledgeledger.progress.Outcome;
import dev.pledgeledger.progress.ProgressService;
import dev.pledgeledger.progress.RegroupingService;
import dev.pledgeledger.progress.Step;
import dev.pledgeledger.progress.StepRequest;
import dev.pledgeledger.progress.SuccessionSteps;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/// Gives the entries of a worklist to those who were chosen.
@Component
class Heirs {

    private final SuccessionSteps steps;
    private final RegroupingService regrouping;
    private final ProgressService progress;

    Heirs(SuccessionSteps steps, RegroupingService regrouping, ProgressService progress) {
        this.steps = steps;
        this.regrouping = regrouping;
        this.progress = progress;
    }

    /// How many entries were moved on, and how many were added.
    record Moved(int entries, int added) {}

    /// In the order of their ids, as everybody locks them.
    Moved move(Worklist worklist, Map<String, DepartmentId> departments) {
        ReorganisationPlan plan = worklist.reorganisation().plan();
        Map<Concerned, Map<DepartmentId, Choice>> byEntry = new LinkedHashMap<>();
        worklist.lines().stream()
                .sorted(Comparator.comparingLong(line -> line.place().entry().value()))
                .forEach(line -> byEntry.computeIfAbsent(line.concerned(), first -> new LinkedHashMap<>())
                        .put(line.place().old(), line.choice().orElseThrow()));
        int added = 0;
        for (var each : byEntry.entrySet()) {
            Map<DepartmentId, List<DepartmentId>> successors = new LinkedHashMap<>();
            each.getValue().forEach((old, choice) -> successors.put(old, ids(first(choice), departments)));
            Entry moved = steps.succeed(new Inheritance(each.getKey().entry().id(), plan.on(), successors));
            for (var choice : each.getValue().entrySet()) {
                for (String key : rest(choice.getValue())) {
                    Map<DepartmentId, List<DepartmentId>> other = new LinkedHashMap<>(successors);
                    other.put(choice.getKey(), List.of(id(key, departments)));
                    moved = doubled(each.getKey().entry(), moved, plan, other);
                    added++;
                }
                moved = joined(moved, choice.getValue(), plan);
            }
        }
        return new Moved(byEntry.size(), added);
    }

    /// Makes another entry of the same row for one of the successors.
    private Entry doubled(
            Entry before, Entry entry, ReorganisationPlan plan, Map<DepartmentId, List<DepartmentId>> successors) {
        Entry split = done(
                regrouping.split(
                        StepRequest.of(Step.SPLIT, entry.id(), entry.version()).because(plan.title())),
                entry);
        Entry twin = steps.newestOfRow(split);
        done(
                progress.assign(twin.id(), twin.version(), before.achievementsDepartments(), before.plansDepartments()),
                entry);
        steps.succeedLike(before, new Inheritance(twin.id(), plan.on(), successors));
        return split;
    }

    private Entry joined(Entry entry, Choice choice, ReorganisationPlan plan) {
        return choice.joinedTo() == null
                ? entry
                : done(
                        regrouping.join(
                                StepRequest.of(Step.JOIN, entry.id(), entry.version())
                                        .because(plan.title()),
                                choice.joinedTo()),
                        entry);
    }

    private static Entry done(Outcome outcome, Entry entry) {
        return switch (outcome) {
            case Outcome.Done(var moved) -> moved;
            case Outcome.Refused(var _) ->
                throw new Refused(
                        "succession.refused.notRegrouped", entry.code().toString());
        };
    }

    private static List<String> first(Choice choice) {
        return choice.doubled() ? choice.successors().subList(0, 1) : choice.successors();
    }

    private static List<String> rest(Choice choice) {
        return choice.doubled()
                ? choice.successors().subList(1, choice.successors().size())
                : List.of();
    }

    private static List<DepartmentId> ids(List<String> keys, Map<String, DepartmentId> departments) {
        return keys.stream().map(key -> id(key, departments)).toList();
    }

    /// A successor of the plan, or any other department that is there.
    private static DepartmentId id(String key, Map<String, DepartmentId> departments) {
        DepartmentId known = departments.get(key);
        return known != null ? known : new DepartmentId(Long.parseLong(key.substring(1)));
    }
}
