package dev.pledgeledger.intake;

import dev.pledgeledger.report.ReportJson;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// What was read as `report.json`, with the findings beside the report.
final class IntakeJson {

    private IntakeJson() {}

    static String write(Intake intake) {
        ObjectNode document = ReportJson.tree(intake.report());
        ArrayNode findings = document.putArray("findings");
        intake.findings().forEach(finding -> add(finding, findings.addObject()));
        return ReportJson.write(document);
    }

    private static void add(Finding finding, ObjectNode node) {
        node.put("severity", finding.severity().label());
        node.put("code", finding.code().label());
        node.put("line", finding.line());
        node.put("pledge", text(finding.pledge()));
        node.put("message", finding.message());
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
