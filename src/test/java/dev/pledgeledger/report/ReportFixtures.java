package dev.pledgeledger.report;

import dev.pledgeledger.common.FiscalYear;
import dev.pledgeledger.common.PledgeCode;
import dev.pledgeledger.common.Prose;
import dev.pledgeledger.common.Rating;
import dev.pledgeledger.report.Report.Area;
import dev.pledgeledger.report.Report.EditionMark;
import dev.pledgeledger.report.Report.Entry;
import dev.pledgeledger.report.Report.Pledge;
import dev.pledgeledger.report.Report.Row;
import dev.pledgeledger.report.Report.Section;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The reports of an invented city, small enough to know by heart: 2024, and 2025 a year on.
public final class ReportFixtures {

    /// Stood under 1-1-2 in 2024, stands under 1-2-1 in 2025.
    public static final String MOVED_KEY = "akiya-2";

    /// Unrated in 2025.
    public static final String UNRATED_KEY = "bus-2";

    private ReportFixtures() {}

    /// First edition of the year, published on 29 May of the next.
    public static Report report(int year) {
        return edition(year, 1);
    }

    /// The same year's report as corrected: from the second edition on, 2-1-1 reads C instead of B.
    public static Report edition(int year, int number) {
        boolean later = year > 2024;
        return new Report(
                "みどり野市 第2期市長マニフェストの達成状況",
                "第2期市長マニフェスト",
                new FiscalYear(year),
                new FiscalYear(year).lastDay(),
                new EditionMark(
                        number, Instant.parse((year + 1) + "-05-2" + (7 + number) + "T00:00:00Z"), "9f".repeat(32)),
                List.of(
                        new Area(1, "しごとと賑わいのあるまち", List.of(shops(later), industry(later))),
                        new Area(2, "安心して子育てできるまち", List.of(children(number))),
                        new Area(3, "移動しやすく、災害に強いまち", List.of(transport(later), disaster()))),
                1,
                later ? null : new PrintedTotals(Map.of(Rating.A, 1, Rating.B, 4, Rating.C, 3, Rating.D, 3), 11));
    }

    private static Section shops(boolean later) {
        Entry fair = entry(
                "akiya-1",
                later ? Rating.B : Rating.C,
                """
                空き店舗の活用を進めるため、次の取組を実施しました。
                ・空き店舗見学会を三回開催し、延べ六十二人が参加
                ・改装費の補助により九店舗が開業
                【相談体制】
                商工団体と合同の相談窓口を毎月第二水曜日に開設しました。
                ※補助の対象は商店街の区域内に限ります。""",
                """
                引き続き、見学会と補助を行います。
                1.見学会の年四回への拡充
                2.開業後一年目の訪問相談
                3.空き店舗台帳の公開""",
                new Departments(List.of("商工振興課"), List.of("産業戦略課", "商工振興課")),
                List.of("空き店舗活用事業", "商店街活性化事業"),
                List.of(8, 11));
        Entry moved = entry(
                MOVED_KEY,
                later ? Rating.C : Rating.D,
                "・創業塾を開催し、修了者十八人のうち四人が市内で創業",
                "・創業塾の継続\n・修了者どうしの交流会",
                Departments.same(List.of("商工振興課")),
                List.of("創業支援事業"),
                List.of(8));
        Entry market = entry(
                "market-1",
                Rating.A,
                "駅前広場の朝市を月二回の定例とし、目標としていた年二十四回の開催を達成しました。",
                "",
                Departments.same(List.of("観光交流課")),
                List.of(),
                List.of());
        return new Section(
                1,
                "商店街の再生",
                List.of(
                        pledge("1-1-1", "空き店舗の所有者と開業を希望する人を結び、商店街に人の流れを取り戻します", row(fair)),
                        later
                                ? pledge("1-1-2", "駅前広場で朝市を定例開催します", row(market))
                                : pledge("1-1-2", "駅前広場で朝市を定例開催します", row(market), row(moved))));
    }

    private static Section industry(boolean later) {
        Entry moved = entry(
                MOVED_KEY,
                Rating.C,
                "・創業塾を開催し、修了者十八人のうち四人が市内で創業\n・創業から三年以内の事業者へ専門家を延べ四十回派遣",
                "・創業塾の継続\n・修了者どうしの交流会",
                Departments.same(List.of("商工振興課")),
                List.of("創業支援事業"),
                List.of(8));
        Entry land = entry(
                "land-1",
                later ? Rating.D : Rating.C,
                """
                ○用地の調査
                ・候補地三か所の地権者説明会を実施
                ・一か所で同意が得られず、区域を見直し
                ○企業への働きかけ
                ・首都圏の展示会へ二回出展""",
                "見直し後の区域について、基本計画の策定に着手します。",
                new Departments(List.of("企業立地推進室"), List.of("産業戦略課")),
                List.of("産業団地整備事業"),
                List.of(9));
        Pledge land1 = pledge("1-2-2", "企業の受け皿となる産業用地を確保します", row(land));
        return new Section(
                2, "産業の育成", later ? List.of(pledge("1-2-1", "創業を志す人を育て、支えます", row(moved)), land1) : List.of(land1));
    }

    private static Section children(int number) {
        Entry nursery = entry(
                "child-1",
                number > 1 ? Rating.C : Rating.B,
                "保育士の就職相談会を二回開催し、十一人の採用につながりました。あわせて、保育補助者を雇用する園への補助を始めました。",
                "相談会を継続するとともに、潜在保育士への研修を実施します。",
                Departments.same(List.of("こども保育課")),
                List.of("保育人材確保事業"),
                List.of(4, 5));
        Entry school = entry(
                "child-2",
                Rating.B,
                "・放課後児童クラブを二か所増設（定員八十人増）\n・小学校の空き教室の活用について四校と協議",
                "・夏休み期間の受入れを全クラブで実施\n・空き教室を活用した三か所の整備",
                Departments.same(List.of("こども育成課")),
                List.of("放課後児童健全育成事業"),
                List.of(4));
        Entry hall = entry(
                "child-3",
                Rating.D,
                "",
                "",
                new Departments(List.of("公共施設管理課"), List.of("公共施設マネジメント課")),
                List.of(),
                List.of());
        Entry lunch = entry(
                "child-4",
                Rating.B,
                "第三子以降の給食費を全額補助しました（対象千二百四十人）。",
                "補助を継続し、第二子への拡大に要する費用を試算します。",
                Departments.same(List.of("学校給食課")),
                List.of("給食費負担軽減事業"),
                List.of(1, 2));
        return new Section(
                1,
                "保育と放課後の居場所",
                List.of(
                        pledge("2-1-1", "保育士を確保し、待機児童ゼロを続けます", row(nursery)),
                        pledge("2-1-2", "放課後の居場所を小学校区ごとに整えます", row(school, hall)),
                        pledge("2-1-3", "給食費の負担を軽くします", row(lunch))));
    }

    private static Section transport(boolean later) {
        Entry bus = entry(
                "bus-1",
                Rating.C,
                "・予約型バスの実証運行（六か月、延べ三千四百人）\n・停留所を十八か所増設",
                "・実証の結果を踏まえた本格運行の開始",
                Departments.same(List.of("交通政策課")),
                List.of("地域公共交通再編事業"),
                List.of(11, 13));
        Entry taxi = entry(
                UNRATED_KEY,
                later ? null : Rating.E,
                "タクシー事業者との協議を続けています。",
                "協議の結果により実施の可否を判断します。",
                Departments.same(List.of("交通政策課", "高齢福祉課")),
                List.of(),
                List.of(3));
        Entry signs = entry(
                "bus-3",
                Rating.B,
                "主要な十二の停留所に運行状況の表示機を設置しました。",
                "残る停留所については、スマートフォンでの案内に切り替えます。",
                Departments.same(List.of("交通政策課")),
                List.of("地域公共交通再編事業"),
                List.of(11));
        return new Section(
                1,
                "地域公共交通",
                later
                        ? List.of(pledge("3-1-1", "車がなくても暮らせる移動手段を確保します", row(bus, taxi), row(signs)))
                        : List.of(pledge("3-1-1", "車がなくても暮らせる移動手段を確保します", row(bus, taxi))));
    }

    private static Section disaster() {
        return new Section(
                2,
                "防災",
                List.of(pledge(
                        "3-2-1",
                        "自主防災組織の訓練を支援し、避難所の備えを進めます",
                        row(entry(
                                "bosai-1",
                                Rating.B,
                                "・自主防災組織八十一団体のうち七十四団体が訓練を実施\n・避難所二十六か所に間仕切りを配備",
                                "・未実施の七団体への個別支援\n・避難所運営の手引の改訂",
                                Departments.same(List.of("防災危機管理課")),
                                List.of("自主防災組織育成事業", "避難所機能強化事業", "国土強靱化推進事業"),
                                List.of(11, 13, 17))))));
    }

    private static Pledge pledge(String code, String text, Row... rows) {
        return new Pledge(PledgeCode.parse(code).orElseThrow(), text, List.of(rows));
    }

    private static Row row(Entry... entries) {
        return new Row(List.of(entries));
    }

    private static Entry entry(
            String key,
            @Nullable Rating rating,
            String achievements,
            String plans,
            Departments departments,
            List<String> programmes,
            List<Integer> sdgs) {
        return new Entry(key, rating, new Prose(achievements), new Prose(plans), departments, programmes, sdgs);
    }
}
