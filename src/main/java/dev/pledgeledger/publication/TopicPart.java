package dev.pledgeledger.publication;

import dev.pledgeledger.report.Departments;
import dev.pledgeledger.report.Report;

/// How an entry is connected with what it names.
enum TopicPart {
    LEAD,
    JOINT,

    /// For what is planned only: the rating is of what others did.
    PLANS,
    NAMED;

    static TopicPart of(Topic topic, String name, Report.Entry entry) {
        if (topic != Topic.DEPARTMENTS) {
            return NAMED;
        }
        Departments departments = entry.departments();
        return switch (departments.achievements().indexOf(name)) {
            case -1 -> PLANS;
            case 0 -> LEAD;
            default -> JOINT;
        };
    }

    public String textKey() {
        return "publication.site.topic.part." + name();
    }
}
