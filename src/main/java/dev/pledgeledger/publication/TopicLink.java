package dev.pledgeledger.publication;

import dev.pledgeledger.report.Departments;
import dev.pledgeledger.report.Report;
import java.util.ArrayList;
import java.util.List;

/// What an entry names, leading to its page.
///
/// @param mark printed before the name: the year from which a department is in charge
record TopicLink(String mark, String text, String href) {

    static TopicLink of(Topic topic, String name, SiteEdition edition, SitePath from) {
        return new TopicLink("", topic.title(name), from.to(edition.topic(topic, name)));
    }

    static List<TopicLink> all(Topic topic, Report.Entry entry, SiteEdition edition, SitePath from) {
        return topic == Topic.DEPARTMENTS
                ? departments(entry.departments(), edition, from)
                : topic.named(entry).map(name -> of(topic, name, edition, from)).toList();
    }

    /// In the lines of the printed cell, of which each ends in a name.
    private static List<TopicLink> departments(Departments departments, SiteEdition edition, SitePath from) {
        List<String> lines = departments.printed(edition.report().fiscalYear());
        List<String> names = new ArrayList<>(departments.achievements());
        if (!departments.areSame()) {
            names.addAll(departments.plans());
        }
        List<TopicLink> links = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            String mark = line.substring(0, line.length() - names.get(i).length());
            TopicLink link = of(Topic.DEPARTMENTS, names.get(i), edition, from);
            links.add(new TopicLink(mark, link.text(), link.href()));
        }
        return links;
    }
}
