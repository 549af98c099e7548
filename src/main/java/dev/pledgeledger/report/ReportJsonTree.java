package dev.pledgeledger.report;

import dev.pledgeledger.common.Rating;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Lays a report out as the tree of its document, in the order in which the fields are published.
final class ReportJsonTree {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private ReportJsonTree() {}

    static ObjectNode of(Report report) {
        ObjectNode root = NODES.objectNode()
                .put("title", report.title())
                .put("manifesto", report.manifesto())
                .put("fiscalYear", report.fiscalYear().year())
                .put("asOf", report.asOf().toString());
        root.set("edition", edition(report.edition()));
        root.set("areas", list(report.areas(), ReportJsonTree::area));
        root.set("totals", totals(report.totals()));
        root.set("printedTotals", printedTotals(report.printedTotals()));
        return root;
    }

    private static JsonNode edition(Report.@Nullable EditionMark edition) {
        return edition == null
                ? NODES.nullNode()
                : NODES.objectNode()
                        .put("number", edition.number())
                        .put("publishedAt", edition.publishedAt().toString())
                        .put("auditHead", edition.auditHead());
    }

    private static ObjectNode area(Report.Area area) {
        ObjectNode node = NODES.objectNode().put("number", area.number()).put("title", area.title());
        node.set("sections", list(area.sections(), ReportJsonTree::section));
        return node;
    }

    private static ObjectNode section(Report.Section section) {
        ObjectNode node = NODES.objectNode().put("number", section.number()).put("title", section.title());
        node.set("pledges", list(section.pledges(), ReportJsonTree::pledge));
        return node;
    }

    private static ObjectNode pledge(Report.Pledge pledge) {
        ObjectNode node =
                NODES.objectNode().put("code", pledge.code().toString()).put("text", pledge.text());
        node.set("rows", list(pledge.rows(), ReportJsonTree::row));
        return node;
    }

    private static ObjectNode row(Report.Row row) {
        ObjectNode node = NODES.objectNode();
        node.set("entries", list(row.entries(), ReportJsonTree::entry));
        return node;
    }

    private static ObjectNode entry(Report.Entry entry) {
        Rating rating = entry.rating();
        ObjectNode node = NODES.objectNode()
                .put("key", entry.key())
                .put("rating", rating == null ? null : rating.name())
                .put("achievements", entry.achievements().source())
                .put("plans", entry.plans().source());
        ObjectNode departments = node.putObject("departments");
        departments.set("achievements", list(entry.departments().achievements(), NODES::stringNode));
        departments.set("plans", list(entry.departments().plans(), NODES::stringNode));
        node.set("programmes", list(entry.programmes(), NODES::stringNode));
        node.set("sdgs", list(entry.sdgs(), NODES::numberNode));
        return node;
    }

    private static ObjectNode totals(Totals totals) {
        return counts(totals::count)
                .put("total", totals.total())
                .put("unrated", totals.unrated())
                .put("withdrawn", totals.withdrawn());
    }

    private static JsonNode printedTotals(@Nullable PrintedTotals printed) {
        return printed == null ? NODES.nullNode() : counts(printed::count).put("total", printed.total());
    }

    private static ObjectNode counts(ToIntFunction<Rating> count) {
        ObjectNode node = NODES.objectNode();
        for (Rating rating : Rating.values()) {
            node.put(rating.name(), count.applyAsInt(rating));
        }
        return node;
    }

    private static <T> ArrayNode list(List<T> values, Function<? super T, ? extends JsonNode> toNode) {
        ArrayNode array = NODES.arrayNode();
        values.forEach(value -> array.add(toNode.apply(value)));
        return array;
    }
}
