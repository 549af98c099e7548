package dev.pledgeledger.report;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// A report as `report.json`: names instead of ids, texts as [dev.pledgeledger.common.Prose] source, totals counted.
/// Reading what was written gives the same report again.
public final class ReportJson {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();
    private static final ObjectWriter WRITER = MAPPER.writer()
            .with(new DefaultPrettyPrinter()
                    .withObjectIndenter(new DefaultIndenter("  ", "\n"))
                    .withArrayIndenter(DefaultPrettyPrinter.FixedSpaceIndenter.instance()));

    private ReportJson() {}

    /// The document, indented, ending in a line feed; the same report always gives the same characters.
    public static String write(Report report) {
        return write(tree(report));
    }

    /// As above, of a tree that a caller has added to.
    public static String write(ObjectNode document) {
        return WRITER.writeValueAsString(document) + "\n";
    }

    /// The document as a tree, for callers that add to it.
    public static ObjectNode tree(Report report) {
        return ReportJsonTree.of(report);
    }

    /// Reads a document strictly: nothing unknown, nothing missing, codes and totals as the tree has them.
    ///
    /// @throws ReportJsonException naming the place in the document that cannot be read
    public static Report read(String document) {
        return ReportJsonReader.report(new JsonPlace(parse(document), "$"));
    }

    private static JsonNode parse(String document) {
        try {
            return MAPPER.readTree(document);
        } catch (JacksonException e) {
            var location = e.getLocation();
            String where = location == null ? "" : "（" + location.getLineNr() + "行目" + location.getColumnNr() + "文字目）";
            throw new ReportJsonException(pathOf(e), "JSONとして読み取れません" + where + "。");
        }
    }

    private static String pathOf(JacksonException e) {
        return e.processor() instanceof JsonParser parser
                ? JsonPlace.pathOf(parser.streamReadContext().pathAsPointer(false))
                : "$";
    }
}
