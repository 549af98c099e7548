package dev.pledgeledger.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.pledgeledger.common.FiscalYear;
import dev.pledgeledger.common.PledgeCode;
import dev.pledgeledger.common.Prose;
import dev.pledgeledger.common.Rating;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

class ReportJsonTest {

    private static final String SMALL = """
            {
              "title" : "第2期マニフェストの達成状況",
              "manifesto" : "第2期",
              "fiscalYear" : 2025,
              "asOf" : "2026-03-31",
              "edition" : null,
              "areas" : [ {
                "number" : 1,
                "title" : "産業",
                "sections" : [ {
                  "number" : 2,
                  "title" : "起業の支援",
                  "pledges" : [ {
                    "code" : "1-2-3",
                    "text" : "相談の窓口を設けます",
                    "rows" : [ {
                      "entries" : [ {
                        "key" : "k1",
                        "rating" : "B",
                        "achievements" : "・窓口を開設\\n・\\"相談\\" を受け付け",
                        "plans" : "",
                        "departments" : {
                          "achievements" : [ "企画調整課" ],
                          "plans" : [ "戦略推進課", "商工課" ]
                        },
                        "programmes" : [ ],
                        "sdgs" : [ 8, 9 ]
                      }, {
                        "key" : "k2",
                        "rating" : null,
                        "achievements" : "",
                        "plans" : "",
                        "departments" : {
                          "achievements" : [ ],
                          "plans" : [ ]
                        },
                        "programmes" : [ "起業支援事業" ],
                        "sdgs" : [ ]
                      } ]
                    } ]
                  } ]
                } ]
              } ],
              "totals" : {
                "A" : 0,
                "B" : 1,
                "C" : 0,
                "D" : 0,
                "E" : 0,
                "total" : 1,
                "unrated" : 1,
                "withdrawn" : 2
              },
              "printedTotals" : {
                "A" : 0,
                "B" : 5,
                "C" : 0,
                "D" : 0,
                "E" : 0,
                "total" : 6
              }
            }
            """;

    @Test
    void readingWhatWasWrittenGivesTheSameReport() {
        LongStream.range(0, 1000).forEach(seed -> {
            Report report = GeneratedReports.seeded(seed);
            assertThat(ReportJson.read(ReportJson.write(report)))
                    .as("seed %d", seed)
                    .isEqualTo(report);
        });
    }

    @Test
    void theGeneratedReportsHaveEveryShape() {
        List<Report> reports =
                LongStream.range(0, 1000).mapToObj(GeneratedReports::seeded).toList();
        List<Report.Entry> entries = reports.stream().flatMap(Report::entries).toList();

        assertThat(reports).anyMatch(report -> report.areas().isEmpty());
        assertThat(reports).anyMatch(report -> report.edition() == null);
        assertThat(reports).anyMatch(report -> report.edition() != null);
        assertThat(reports).anyMatch(report -> report.printedTotals() != null);
        assertThat(reports)
                .anyMatch(report ->
                        report.pledges().anyMatch(pledge -> pledge.rows().isEmpty()));
        assertThat(reports)
                .anyMatch(report -> report.pledges()
                        .flatMap(pledge -> pledge.rows().stream())
                        .anyMatch(row -> row.entries().size() > 2));
        assertThat(entries).anyMatch(entry -> entry.rating() == null);
        assertThat(entries).anyMatch(entry -> entry.achievements().isEmpty());
        assertThat(entries).anyMatch(entry -> !entry.departments().areSame());
        assertThat(entries).anyMatch(entry -> entry.achievements().source().contains("<script>"));
        assertThat(GeneratedReports.seeded(7)).isEqualTo(GeneratedReports.seeded(7));
    }

    @Test
    void theDocumentHasTheFieldsAndTheOrderThatOthersRelyOn() {
        Report report = ReportJson.read(SMALL);

        assertThat(ReportJson.write(report)).isEqualTo(SMALL);
        assertThat(report.fiscalYear()).isEqualTo(new FiscalYear(2025));
        assertThat(report.withdrawn()).isEqualTo(2);
        assertThat(report.printedTotals()).isEqualTo(new PrintedTotals(Map.of(Rating.B, 5), 6));
        Report.Pledge pledge = report.pledges().findFirst().orElseThrow();
        assertThat(pledge.code()).isEqualTo(new PledgeCode(1, 2, 3));
        assertThat(pledge.rows()).hasSize(1);
        assertThat(pledge.entries().toList().getFirst())
                .isEqualTo(new Report.Entry(
                        "k1",
                        Rating.B,
                        new Prose("・窓口を開設\n・\"相談\" を受け付け"),
                        Prose.EMPTY,
                        new Departments(List.of("企画調整課"), List.of("戦略推進課", "商工課")),
                        List.of(),
                        List.of(8, 9)));
    }

    @Test
    void anEditionCarriesItsNumberTimeAndAuditHead() {
        Report report = GeneratedReports.withEdition(ReportJson.read(SMALL), 3, "2026-05-29T01:02:03.000004Z");

        assertThat(ReportJson.tree(report).get("edition").toString())
                .isEqualTo("{\"number\":3,\"publishedAt\":\"2026-05-29T01:02:03.000004Z\",\"auditHead\":\""
                        + "0".repeat(63) + "3\"}");
        assertThat(ReportJson.read(ReportJson.write(report))).isEqualTo(report);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/areas/0",
                "/areas/0/sections/0",
                "/areas/0/sections/0/pledges/0",
                "/areas/0/sections/0/pledges/0/rows/0",
                "/areas/0/sections/0/pledges/0/rows/0/entries/0",
                "/areas/0/sections/0/pledges/0/rows/0/entries/0/departments",
                "/totals",
                "/printedTotals"
            })
    void everyFieldMustBeThereAndNoOther(String pointer) {
        var object = (ObjectNode) document().at(pointer);
        String path = "$" + pointer.replaceAll("/(\\d+)", "[$1]").replace('/', '.');

        List.copyOf(object.propertyNames())
                .forEach(field -> assertRefused(pointer, node -> node.remove(field), path + "." + field, "項目がありません。"));
        assertRefused(pointer, node -> node.put("id", 1), path + ".id", "知らない項目です。");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "fiscalYear" : 2025             | "fiscalYear" : "2025"      | $.fiscalYear | 0以上の整数が必要です。
            "fiscalYear" : 2025             | "fiscalYear" : 12025       | $.fiscalYear | 12025は年度として扱えません。
            "fiscalYear" : 2025             | "fiscalYear" : 2025.5      | $.fiscalYear | 0以上の整数が必要です。
            "asOf" : "2026-03-31"           | "asOf" : "2026-02-30"      | $.asOf       | 「2026-02-30」は日付（例：2026-03-31）ではありません。
            "title" : "産業"                | "title" : null             | $.areas[0].title | 文字列が必要です。
            "title" : "産業"                | "title" : "\\ud800"        | $.areas[0].title | 文字として正しくないもの（対にならないサロゲートまたは NUL）が含まれています。
            "code" : "1-2-3"                | "code" : "1-2-03"          | $.areas[0].sections[0].pledges[0].code | 「1-2-03」は公約番号（例：1-1-1）ではありません。
            "code" : "1-2-3"                | "code" : "2-2-3"           | $.areas[0].sections[0].pledges[0].code | 公約番号 2-2-3 は 1-2 の施策のものではありません。
            "rating" : "B"                  | "rating" : "Ｂ"            | $.areas[0].sections[0].pledges[0].rows[0].entries[0].rating | 「Ｂ」は評価（A～E または null）ではありません。
            "rating" : "B"                  | "rating" : "C"             | $.totals.B   | 集計が 1 となっていますが、数えると 0 です。
            "key" : "k2"                    | "key" : "k1"               | $.areas[0].sections[0].pledges[0].rows[0].entries[1].key | 取組項目のキー「k1」が重複しています。
            "sdgs" : [ 8, 9 ]               | "sdgs" : [ 8, 18 ]         | $.areas[0].sections[0].pledges[0].rows[0].entries[0].sdgs[1] | SDGsの目標は1～17です。
            "sdgs" : [ 8, 9 ]               | "sdgs" : null              | $.areas[0].sections[0].pledges[0].rows[0].entries[0].sdgs | 配列 [ … ] が必要です。
            "edition" : null                | "edition" : "1"            | $.edition    | オブジェクト { … } が必要です。
            "unrated" : 1                   | "unrated" : 0              | $.totals.unrated | 集計が 0 となっていますが、数えると 1 です。
            "withdrawn" : 2                 | "withdrawn" : -1           | $.totals.withdrawn | 0以上の整数が必要です。
            """)
    void whatNoReportCanBeIsRefusedWhereItStands(String found, String replaced, String path, String reason) {
        String document = SMALL.replace(found, replaced);
        assertThat(document).isNotEqualTo(SMALL);

        assertThatThrownBy(() -> ReportJson.read(document))
                .isInstanceOf(ReportJsonException.class)
                .hasMessage("report.json の " + path + "：" + reason)
                .extracting("path")
                .isEqualTo(path);
    }

    @Test
    void noAreaSectionOrPledgeStandsTwice() {
        for (String pointer : List.of("/areas", "/areas/0/sections", "/areas/0/sections/0/pledges")) {
            ObjectNode document = document();
            var list = (ArrayNode) document.at(pointer);
            var twin = (ObjectNode) list.get(0).deepCopy();
            twin.findParents("key").forEach(entry -> {
                ((ObjectNode) entry).put("key", "another " + entry.get("key").stringValue());
            });
            list.add(twin);

            assertThatThrownBy(() -> ReportJson.read(document.toString())).hasMessageEndingWith("が重複しています。");
        }
    }

    @Test
    void whatIsNotJsonIsRefusedWithItsPlace() {
        assertThatThrownBy(() -> ReportJson.read("")).hasMessage("report.json の $：内容がありません。");
        assertUnreadable(SMALL.substring(0, 200), "$.areas[0].sections[0]");
        assertUnreadable(SMALL + "{}", "$");
        assertUnreadable(SMALL.replace("\"text\"", "\"code\""), "$.areas[0].sections[0].pledges[0].code");
        assertUnreadable("公約".repeat(100_000), "$");
        assertUnreadable("[".repeat(100_000), "$");
    }

    @Test
    void aRefusalIsOneShortLine() {
        String document = SMALL.replace("\"1-2-3\"", "\"" + "\\n公約".repeat(10_000) + "\"");

        assertThatThrownBy(() -> ReportJson.read(document))
                .satisfies(refused ->
                        assertThat(refused.getMessage()).hasSizeLessThan(200).doesNotContain("\n"));
    }

    private static void assertUnreadable(String document, String path) {
        var refused = catchThrowableOfType(ReportJsonException.class, () -> ReportJson.read(document));
        assertThat(refused).hasMessageContaining("JSONとして読み取れません").hasMessageNotContainingAny("\n", "tools.jackson");
        assertThat(refused.path()).startsWith(path);
    }

    private static void assertRefused(String pointer, Consumer<ObjectNode> change, String path, String reason) {
        JsonNode document = document();
        change.accept((ObjectNode) document.at(pointer));
        assertThatThrownBy(() -> ReportJson.read(document.toString()))
                .hasMessage("report.json の " + path + "：" + reason);
    }

    private static ObjectNode document() {
        return (ObjectNode) JsonMapper.shared().readTree(SMALL);
    }
}
