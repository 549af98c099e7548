package dev.pledgeledger.publication;

import static java.util.stream.Collectors.toUnmodifiableSet;

import dev.pledgeledger.report.Report;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/// What entries name, each with a page on the site that gathers the entries naming it.
enum Topic {
    DEPARTMENTS(TopicPart.LEAD, TopicPart.JOINT, TopicPart.PLANS),
    PROGRAMMES(TopicPart.NAMED),
    SDGS(TopicPart.NAMED);

    private final List<TopicPart> parts;

    Topic(TopicPart... parts) {
        this.parts = List.of(parts);
    }

    /// How an entry can be connected with it.
    List<TopicPart> parts() {
        return parts;
    }

    String folder() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// 担当課.
    public String word() {
        return SiteText.of("publication.site.topic." + name());
    }

    /// 担当課別の取組.
    public String all() {
        return SiteText.of("publication.site.topics." + name());
    }

    /// As the report has it; a goal of the SDGs by its number.
    Stream<String> named(Report.Entry entry) {
        return switch (this) {
            case DEPARTMENTS ->
                Stream.concat(entry.departments().achievements().stream(), entry.departments().plans().stream());
            case PROGRAMMES -> entry.programmes().stream();
            case SDGS -> entry.sdgs().stream().map(Object::toString);
        };
    }

    Set<String> named(Report report) {
        return report.entries().flatMap(this::named).collect(toUnmodifiableSet());
    }

    String key(String name) {
        return this == SDGS ? name : NameKey.of(name);
    }

    /// As people read it.
    String title(String name) {
        return this == SDGS ? SiteText.of("publication.site.sdg", name, SiteText.of("common.sdg." + name)) : name;
    }
}
