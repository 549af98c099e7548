package dev.pledgeledger.intake;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import dev.pledgeledger.common.PrintedColumn;
import dev.pledgeledger.common.Prose;
import dev.pledgeledger.common.Rating;
import dev.pledgeledger.report.Departments;
import dev.pledgeledger.report.Report;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// One thing that a person mends in a report that was read, before it lands. What it does not name stays as it is.
@JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "kind")
public sealed interface Repair {

    default Report applied(Report report) {
        return new RepairedReport(report).with(this);
    }

    /// The names and titles that somebody typed or chose in it.
    default List<String> typedNames() {
        return switch (this) {
            case SetRating _, ReplaceText _, MoveText _, ChooseGoals _ -> List.of();
            case ChooseDepartments(var _, var both) ->
                Stream.concat(both.achievements().stream(), both.plans().stream())
                        .toList();
            case ChooseProgrammes(var _, var programmes) -> programmes;
            case ReplaceNames names -> names.to();
            case Retitle(var _, var _, var title) -> List.of(title);
        };
    }

    /// Rates an entry anew.
    ///
    /// @param rating null for unrated
    record SetRating(String key, @Nullable Rating rating) implements Repair {}

    record ReplaceText(String key, PrintedColumn column, Prose text) implements Repair {}

    /// The whole text of an entry goes to another one, behind what stands there.
    record MoveText(String from, String to, PrintedColumn column) implements Repair {}

    record ChooseDepartments(String key, Departments departments) implements Repair {}

    record ChooseProgrammes(String key, List<String> programmes) implements Repair {}

    record ChooseGoals(String key, List<Integer> sdgs) implements Repair {}

    /// Names that stand one after the other become others: one is split, several are joined, one is renamed.
    ///
    /// @param key of the only entry concerned; null for all
    record ReplaceNames(NameKind names, @Nullable String key, List<String> from, List<String> to) implements Repair {
        public ReplaceNames {
            from = List.copyOf(from);
            to = List.copyOf(to);
        }
    }

    /// Names the report, an area or a section anew.
    ///
    /// @param area 0 for the report itself
    /// @param section 0 for the area itself
    record Retitle(int area, int section, String title) implements Repair {}

    /// Whose names.
    enum NameKind {
        DEPARTMENT,
        PROGRAMME
    }
}
