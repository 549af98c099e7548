package dev.pledgeledger.publication;

import dev.pledgeledger.report.Departments;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/// What an edition tells of succession: who plans what a department did, and who did what it plans.
record Handover(List<TopicLink> successors, List<TopicLink> predecessors) {

    static Handover of(TopicItem item, SiteEdition edition, SitePath from) {
        if (item.topic() != Topic.DEPARTMENTS) {
            return new Handover(List.of(), List.of());
        }
        return new Handover(
                others(item, Departments::achievements, Departments::plans)
                        .map(name -> TopicLink.of(Topic.DEPARTMENTS, name, edition, from))
                        .toList(),
                others(item, Departments::plans, Departments::achievements)
                        .map(name -> TopicLink.of(Topic.DEPARTMENTS, name, edition, from))
                        .toList());
    }

    /// Where it is named on one side only: those that are named on the other only.
    private static Stream<String> others(
            TopicItem item, Function<Departments, List<String>> own, Function<Departments, List<String>> other) {
        return item.entries()
                .map(entry -> entry.departments())
                .filter(sides -> own.apply(sides).contains(item.name())
                        && !other.apply(sides).contains(item.name()))
                .flatMap(sides -> other.apply(sides).stream()
                        .filter(name -> !own.apply(sides).contains(name)))
                .distinct();
    }
}
