package dev.pledgeledger.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.pledgeledger.common.PledgeCode;
import dev.pledgeledger.common.Prose;
import dev.pledgeledger.report.Departments;
import dev.pledgeledger.report.Report;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What shows only across the entries of a report.
class ProofreaderReportTest {

    private static final String WALK = "・海岸の散策路に案内板を十か所設け、三つの言葉で道を示しました。";

    @Test
    void aSentenceUnderSeveralPledgesIsSaidOnceInEachCell() {
        assertThat(found(
                        Reason.ALSO_UNDER_OTHER_PLEDGES,
                        WALK + "\n・案内板の写真を海岸の地図と合わせて市の広報に毎月載せました。",
                        WALK + "\n・案内板の写真を海岸の地図と合わせて市の広報に毎月載せました。",
                        "・桟橋を直しました。",
                        WALK))
                .extracting(
                        each -> each.pledge().toString(), each -> each.finding().arguments())
                .containsExactly(
                        tuple("1-1-1", List.of("2", "1-1-2、1-1-4")),
                        tuple("1-1-2", List.of("2", "1-1-1、1-1-4")),
                        tuple("1-1-4", List.of("1", "1-1-1、1-1-2")));
    }

    @Test
    void shortSentencesAndRemarksMayStandUnderSeveralPledges() {
        assertThat(found(Reason.ALSO_UNDER_OTHER_PLEDGES, "・桟橋を直しました。", "・桟橋を直しました。"))
                .isEmpty();
        assertThat(found(
                        Reason.ALSO_UNDER_OTHER_PLEDGES,
                        "・桟橋を直しました。(海岸の散策路にある案内板の設置と管理を委託)",
                        "・道を広げました。(海岸の散策路にある案内板の設置と管理を委託)"))
                .isEmpty();
    }

    @Test
    void aNameWrittenInTwoWaysIsFoundWhereItIsWrittenInTheRarerOne() {
        assertThat(found(
                        Reason.OTHERWISE_ELSEWHERE,
                        "・子ども海洋センターを開きました。",
                        "・こども海洋センターと町内会が清掃しました。",
                        "・こども海洋センターの屋根を直しました。"))
                .singleElement()
                .satisfies(each -> {
                    assertThat(each.pledge()).isEqualTo(new PledgeCode(1, 1, 1));
                    assertThat(each.finding().arguments()).containsExactly("子ども海洋センター", "こども海洋センター", "2", "1");
                    assertThat(each.finding().mend()).isNull();
                });
    }

    @Test
    void namesThatSoundAlikeInOtherKanjiAreTwoNames() {
        assertThat(found(Reason.OTHERWISE_ELSEWHERE, "・海洋保険制度を調べました。", "・海洋保健制度を調べました。"))
                .isEmpty();
    }

    @Test
    void whatTheWordListSaysIsNotSaidTwice() {
        assertThat(found(Reason.OTHERWISE_ELSEWHERE, "・海岸清掃の取り組み状況を調べました。", "・海岸清掃の取組状況を調べました。"))
                .isEmpty();
    }

    @Test
    void everyFindingOfAnEntryIsAmongThoseOfTheReport() {
        assertThat(found(Reason.FUTURE_AMONG_ACHIEVEMENTS, "・桟橋を直します。")).hasSize(1);
    }

    /// Each text stands under a pledge of its own: 1-1-1, 1-1-2 …
    private static List<ReportFinding> found(Reason reason, String... achievements) {
        List<Report.Pledge> pledges = new ArrayList<>();
        for (String text : achievements) {
            PledgeCode code = new PledgeCode(1, 1, pledges.size() + 1);
            Report.Entry entry = new Report.Entry(
                    code + ".1",
                    null,
                    Prose.of(text),
                    Prose.EMPTY,
                    Departments.same(List.of("海岸課")),
                    List.of(),
                    List.of());
            pledges.add(new Report.Pledge(code, "海を守ります", List.of(new Report.Row(List.of(entry)))));
        }
        Report report = new Report(
                "汐見野市 公約の進み具合",
                "海の約束",
                Proofs.YEAR,
                Proofs.YEAR.lastDay(),
                null,
                List.of(new Report.Area(1, "海", List.of(new Report.Section(1, "岸", pledges)))),
                0,
                null);
        return Proofs.READER.report(report).stream()
                .filter(each -> each.finding().reason() == reason)
                .toList();
    }
}
