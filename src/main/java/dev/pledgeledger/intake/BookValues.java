package dev.pledgeledger.intake;

import dev.pledgeledger.common.Prose;
import dev.pledgeledger.common.Rating;
import dev.pledgeledger.progress.Content;
import dev.pledgeledger.progress.EntryDetails;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Makes a text of the ledger from the cells of a line. A cell that was not touched stays what it was to the letter.
final class BookValues {

    private static final int LAST_SDG = 17;
    private static final Pattern BETWEEN_NUMBERS = Pattern.compile("[\\s,;、，；]+");

    private final BookLine line;
    private final EntryDetails now;
    private final Set<String> programmes;
    private final List<BookFault> faults = new ArrayList<>();

    /// @param programmes the names that can be given
    BookValues(BookLine line, EntryDetails now, Set<String> programmes) {
        this.line = line;
        this.now = now;
        this.programmes = programmes;
    }

    /// What was in the cells when the workbook was written.
    Content original() {
        return content(column -> line.original().getOrDefault(column, ""), true);
    }

    /// What is in them now; of a cell that cannot be read what was there.
    Content typed() {
        return content(
                column ->
                        isReadable(column) ? line.text(column) : line.original().getOrDefault(column, ""),
                false);
    }

    List<BookFault> faults() {
        return faults;
    }

    private interface Cells {
        String of(BookColumn column);
    }

    private Content content(Cells cells, boolean asWritten) {
        List<String> names = lines(cells.of(BookColumn.PROGRAMMES));
        boolean none = flag(BookColumn.NO_PROGRAMMES, cells.of(BookColumn.NO_PROGRAMMES));
        if (!asWritten) {
            none &= names.isEmpty() || !line.isUntouched(BookColumn.NO_PROGRAMMES);
            checkProgrammes(names, none);
        }
        Rating rating = rating(cells.of(BookColumn.RATING));
        return new Content(
                prose(BookColumn.ACHIEVEMENTS, cells),
                prose(BookColumn.PLANS, cells),
                rating,
                cells.of(BookColumn.REASON).strip(),
                now.content().carriedOver() && rating == null,
                flag(BookColumn.ENDED, cells.of(BookColumn.ENDED)),
                names,
                none,
                goals(cells.of(BookColumn.SDGS)),
                cells.of(BookColumn.ANSWER).strip());
    }

    private Prose prose(BookColumn column, Cells cells) {
        String text = cells.of(column);
        return text.equals(line.original().get(column)) ? new Prose(text) : Prose.of(text);
    }

    private boolean isReadable(BookColumn column) {
        BookLine.Typed cell = line.cell(column);
        if (!cell.value().isTyped()) {
            fault(column, "数式や計算結果のセルは取り込めません。値を直接入力してください。");
            return false;
        }
        if (!line.isUntouched(column) && BookText.deceives(cell.value().text())) {
            fault(column, "文字の向きを変える、目に見えない文字が入っています。消してください。");
            return false;
        }
        return true;
    }

    private @Nullable Rating rating(String text) {
        if (text.isBlank()) {
            return null;
        }
        Optional<Rating> rating = Rating.parse(text);
        if (rating.isEmpty()) {
            fault(BookColumn.RATING, "「%s」は評価ではありません。A～Eか、空欄（未評価）にしてください。".formatted(BookText.shown(text)));
        }
        return rating.or(() -> Rating.parse(line.original().getOrDefault(BookColumn.RATING, "")))
                .orElse(null);
    }

    private boolean flag(BookColumn column, String text) {
        if (!text.isBlank() && !text.strip().equals(BookSheets.YES)) {
            fault(column, "「%s」ではなく、「%s」か空欄にしてください。".formatted(BookText.shown(text), BookSheets.YES));
        }
        return !text.isBlank();
    }

    /// Whoever names a programme need not take back besides that there is none.
    private void checkProgrammes(List<String> names, boolean none) {
        names.stream()
                .filter(name -> !programmes.contains(name)
                        && !lines(line.original().getOrDefault(BookColumn.PROGRAMMES, ""))
                                .contains(name))
                .forEach(name -> fault(
                        BookColumn.PROGRAMMES,
                        "「%s」は登録されていない事業です。シート「%s」の名前を1行に1つずつ書いてください。"
                                .formatted(BookText.shown(name), BookSheets.PROGRAMMES)));
        if (none && !names.isEmpty()) {
            fault(BookColumn.NO_PROGRAMMES, "関連事業が書かれています。事業の名前か「%s」の、どちらかにしてください。".formatted(BookSheets.YES));
        }
    }

    private List<Integer> goals(String text) {
        List<Integer> goals = new ArrayList<>();
        for (String goal : BETWEEN_NUMBERS.split(
                Normalizer.normalize(text, Normalizer.Form.NFKC).strip(), -1)) {
            if (goal.matches("\\d{1,2}") && Integer.parseInt(goal) >= 1 && Integer.parseInt(goal) <= LAST_SDG) {
                goals.add(Integer.valueOf(goal));
            } else if (!goal.isEmpty()) {
                fault(
                        BookColumn.SDGS,
                        "「%s」はSDGsの目標の番号ではありません。1～%dを1行に1つずつ書いてください。".formatted(BookText.shown(goal), LAST_SDG));
            }
        }
        return goals.stream().distinct().toList();
    }

    private static List<String> lines(String text) {
        return text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .distinct()
                .toList();
    }

    private void fault(BookColumn column, String message) {
        faults.add(new BookFault(
                line.cell(column).at(), column.head(), now.entry().code().toString(), message));
    }
}
