package dev.pledgeledger.intake;

import java.util.Arrays;
import java.util.List;

/// A column of the sheet 入力 in a department's workbook.
enum BookColumn {
    KEY("取組キー", 10, Use.HIDDEN),
    CODE("公約番号", 8, Use.READ),
    PLEDGE("公約", 22, Use.READ),
    STATE("状態", 9, Use.READ),
    DEPARTMENTS("担当課", 14, Use.READ),
    LAST_ACHIEVEMENTS("昨年度の主な取組実績", 34, Use.READ),
    LAST_PLANS("昨年度の今後の主な取組予定", 34, Use.READ),
    LAST_RATING("昨年度の評価", 7, Use.READ),
    ACHIEVEMENTS("主な取組実績", 46, Use.TYPED),
    PLANS("今後の主な取組予定", 46, Use.TYPED),
    RATING("評価", 6, Use.TYPED),
    REASON("評価の理由", 22, Use.TYPED),
    PROGRAMMES("関連事業", 22, Use.TYPED),
    NO_PROGRAMMES("関連事業なし", 8, Use.TYPED),
    ENDED("事業終了", 8, Use.TYPED),
    SDGS("SDGs", 7, Use.TYPED),
    ANSWER("差戻しへの回答", 22, Use.TYPED);

    /// What somebody does with a column.
    private enum Use {
        HIDDEN,
        READ,
        TYPED
    }

    private final String head;
    private final int width;
    private final Use use;

    BookColumn(String head, int width, Use use) {
        this.head = head;
        this.width = width;
        this.use = use;
    }

    String head() {
        return head;
    }

    int width() {
        return width;
    }

    boolean isTyped() {
        return use == Use.TYPED;
    }

    /// Where it stands in the sheet as it was written, counted from 1.
    int position() {
        return List.of(values()).indexOf(this) + 1;
    }

    static List<BookColumn> typed() {
        return Arrays.stream(values()).filter(BookColumn::isTyped).toList();
    }
}
