package dev.pledgeledger.publication;

import dev.pledgeledger.report.Report;
import dev.pledgeledger.report.Totals;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/// A department, a programme or a goal with the entries that name it.
///
/// @param name as the report has it
record TopicItem(Topic topic, String name, List<ListLine> lines) {

    /// Those of an edition: goals by number, names in the order of a Japanese list.
    static List<TopicItem> of(Topic topic, List<ListLine> lines) {
        Map<String, List<ListLine>> named = new LinkedHashMap<>();
        for (ListLine line : lines) {
            topic.named(line.line().entry())
                    .distinct()
                    .forEach(name -> named.computeIfAbsent(name, first -> new ArrayList<>())
                            .add(line));
        }
        return named.entrySet().stream()
                .map(one -> new TopicItem(topic, one.getKey(), one.getValue()))
                .sorted(order(topic))
                .toList();
    }

    private static Comparator<TopicItem> order(Topic topic) {
        Collator japanese = Collator.getInstance(Locale.JAPAN);
        return topic == Topic.SDGS
                ? Comparator.comparingInt(item -> Integer.parseInt(item.name))
                : Comparator.comparing(TopicItem::name, japanese::compare).thenComparing(TopicItem::name);
    }

    public String title() {
        return topic.title(name);
    }

    List<ListLine> lines(TopicPart part) {
        return lines.stream().filter(line -> part(line) == part).toList();
    }

    /// Of the ratings that are those of its own work.
    Totals totals() {
        return Totals.of(entries().filter(entry -> TopicPart.of(topic, name, entry) != TopicPart.PLANS), 0);
    }

    Stream<Report.Entry> entries() {
        return lines.stream().map(line -> line.line().entry());
    }

    private TopicPart part(ListLine line) {
        return TopicPart.of(topic, name, line.line().entry());
    }
}
