package dev.pledgeledger.intake;

import dev.pledgeledger.common.PrintedColumn;
import java.util.List;
import java.util.stream.Collectors;

/// What was mended, in a sentence; it is stored with the import, as the findings are.
public final class RepairWords {

    private RepairWords() {}

    public static String of(Mend mend) {
        if (mend.isAcceptance()) {
            return mend.note().isBlank() ? "このままでよいと確かめた" : "このままでよいと確かめた（%s）".formatted(mend.note());
        }
        return mend.repairs().stream().map(RepairWords::of).collect(Collectors.joining("。"));
    }

    static String of(Repair repair) {
        return switch (repair) {
            case Repair.SetRating(var key, var rating) ->
                "%s の評価を%sにした".formatted(key, rating == null ? "未評価" : " " + rating + " ");
            case Repair.ReplaceText(var key, var column, var text) ->
                "%s の%sを%s".formatted(key, side(column), text.isEmpty() ? "空にした" : "書き直した");
            case Repair.MoveText(var from, var to, var column) -> "%s の%sを %s に移した".formatted(from, side(column), to);
            case Repair.ChooseDepartments(var key, var departments) ->
                departments.areSame()
                        ? "%s の担当課を「%s」にした".formatted(key, joined(departments.achievements()))
                        : "%s の担当課を実績「%s」、予定「%s」にした"
                                .formatted(key, joined(departments.achievements()), joined(departments.plans()));
            case Repair.ChooseProgrammes(var key, var programmes) ->
                "%s の関連事業を「%s」にした".formatted(key, joined(programmes));
            case Repair.ChooseGoals(var key, var sdgs) ->
                "%s のSDGsを%sにした"
                        .formatted(
                                key,
                                sdgs.isEmpty()
                                        ? "なし"
                                        : sdgs.stream().map(String::valueOf).collect(Collectors.joining("・")));
            case Repair.ReplaceNames names ->
                "%s「%s」を「%s」%s"
                        .formatted(
                                names.key() == null ? "すべての取組の" : names.key() + " の",
                                joined(names.from()),
                                joined(names.to()),
                                how(names));
            case Repair.Retitle(var area, var section, var title) ->
                "%sを「%s」にした".formatted(place(area, section), title);
        };
    }

    private static String how(Repair.ReplaceNames names) {
        int more = Integer.compare(names.to().size(), names.from().size());
        return more > 0 ? "に分けた" : more < 0 ? "につないだ" : "に改めた";
    }

    private static String place(int area, int section) {
        return area == 0 ? "資料の題名" : section == 0 ? "分野 " + area + " の名" : "施策 " + area + "-" + section + " の名";
    }

    private static String side(PrintedColumn column) {
        return column == PrintedColumn.ACHIEVEMENTS ? "実績" : "予定";
    }

    private static String joined(List<String> names) {
        return names.isEmpty() ? "なし" : String.join("・", names);
    }
}
