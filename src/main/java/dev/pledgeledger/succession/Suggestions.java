package dev.pledgeledger.succession;

import dev.pledgeledger.common.PledgeCode;
import dev.pledgeledger.progress.Concerned;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Suggests who goes on with an entry: what was chosen for the same department beside it, and who works beside it
/// already. Beside it is what shares a programme, and less so what stands in the same section.
final class Suggestions {

    private static final int PROGRAMME = 3;
    private static final int SECTION = 1;

    private final List<WorkLine> lines;
    private final List<Concerned> neighbours;

    Suggestions(List<WorkLine> lines, List<Concerned> neighbours) {
        this.lines = lines;
        this.neighbours = neighbours;
    }

    /// The lines with a suggestion each, where there is one.
    List<WorkLine> made() {
        return lines.stream().map(line -> line.suggesting(suggested(line))).toList();
    }

    private @Nullable Candidate suggested(WorkLine line) {
        if (line.candidates().size() == 1) {
            return line.candidates().getFirst();
        }
        Map<String, Integer> votes = new HashMap<>();
        for (WorkLine other : lines) {
            boolean same = other.place().old().equals(line.place().old()) && !other.equals(line);
            if (same) {
                other.choice()
                        .ifPresent(choice -> choice.successors()
                                .forEach(key ->
                                        votes.merge(key, nearness(line.concerned(), other.concerned()), Integer::sum)));
            }
        }
        for (Concerned neighbour : neighbours) {
            if (!neighbour.entry().id().equals(line.place().entry())) {
                neighbour
                        .entry()
                        .responsible()
                        .forEach(department -> votes.merge(
                                "#" + department.value(), nearness(line.concerned(), neighbour), Integer::sum));
            }
        }
        return best(line, votes).orElse(null);
    }

    /// The one with most votes; nobody where two have as many.
    private static Optional<Candidate> best(WorkLine line, Map<String, Integer> votes) {
        int most = line.candidates().stream()
                .mapToInt(candidate -> votes.getOrDefault(candidate.key(), 0))
                .max()
                .orElse(0);
        List<Candidate> leading = line.candidates().stream()
                .filter(candidate -> votes.getOrDefault(candidate.key(), 0) == most)
                .toList();
        return most > 0 && leading.size() == 1 ? Optional.of(leading.getFirst()) : Optional.empty();
    }

    private static int nearness(Concerned one, Concerned other) {
        boolean programme =
                one.content().programmes().stream().anyMatch(other.content().programmes()::contains);
        return (programme ? PROGRAMME : 0) + (section(one).equals(section(other)) ? SECTION : 0);
    }

    private static List<Integer> section(Concerned concerned) {
        PledgeCode code = concerned.entry().code();
        return List.of(code.area(), code.section());
    }
}
