package dev.pledgeledger.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.pledgeledger.intake.PublishedText;
import dev.pledgeledger.intake.Reading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// What is found in a report that a city really published, against what a person says of each finding. The sentences
/// are the city's and stay outside: a finding is named by its place alone.
class RealReportProofTest {

    private static final Path FILE = Path.of("../shared/reports/isesaki-second-term-r7.txt");
    private static final Path JUDGED = Path.of("src/test/resources/proof/judged.txt");
    private static final int MAY_BE_UNJUDGED = 3;

    /// @param rightly whether a person of the planning office would want to be told
    private record Judgement(boolean rightly, String place) {}

    private static final List<ReportFinding> FOUND = new ArrayList<>();
    private static final List<Judgement> JUDGEMENTS = new ArrayList<>();

    @BeforeAll
    static void read() throws IOException {
        assumeTrue(Files.isDirectory(Path.of("../shared")), "skipped: ../shared with the real report is not here");
        var reading = (Reading.Read) PublishedText.read(Files.readAllBytes(FILE));
        FOUND.addAll(Proofs.READER.report(reading.intake().report()));
        for (String line : Files.readAllLines(JUDGED)) {
            if (!line.startsWith("#") && !line.isBlank()) {
                String[] parts = line.split(" ", 2);
                JUDGEMENTS.add(new Judgement(Boolean.parseBoolean(parts[0]), parts[1]));
            }
        }
    }

    @Test
    void whatWasFoundRightlyIsStillFound() {
        assertThat(places(FOUND))
                .containsAll(JUDGEMENTS.stream()
                        .filter(Judgement::rightly)
                        .map(Judgement::place)
                        .toList());
        assertThat(JUDGEMENTS).hasSizeGreaterThanOrEqualTo(120).doesNotHaveDuplicates();
    }

    @Test
    void nineFindingsInTenAreRight() {
        assertThat(precision(Set.of(Rule.values()))).isGreaterThanOrEqualTo(0.9);
    }

    /// The two rules that find most would hide what the others do.
    @Test
    void nineFindingsInTenAreRightBesidesSpellingAndSharedSentences() {
        Set<Rule> rare = Arrays.stream(Rule.values())
                .filter(rule -> rule != Rule.SPELLING && rule != Rule.SHARED)
                .collect(Collectors.toSet());

        assertThat(precision(rare)).isGreaterThanOrEqualTo(0.9);
    }

    @Test
    void whatNobodyJudgedIsLittle() {
        Set<String> judged = JUDGEMENTS.stream().map(Judgement::place).collect(Collectors.toSet());
        Map<Rule, Long> unjudged = FOUND.stream()
                .filter(found -> !judged.contains(place(found)))
                .collect(Collectors.groupingBy(found -> found.finding().rule(), Collectors.counting()));

        assertThat(unjudged.values()).allMatch(count -> count <= MAY_BE_UNJUDGED);
    }

    @Test
    void theDoubledSentenceIsFound() {
        assertThat(FOUND.stream()
                        .filter(found -> found.finding().reason() == Reason.SENTENCE_TWICE)
                        .map(found -> found.pledge().toString()))
                .containsExactly("6-3-6");
    }

    @Test
    void theVariantsOfANameAreFound() {
        assertThat(FOUND.stream()
                        .filter(found -> found.finding().reason() == Reason.OTHERWISE_ELSEWHERE)
                        .map(found -> List.of(
                                found.finding().words(),
                                found.finding().arguments().get(1))))
                .contains(List.of("子ども家庭センター", "こども家庭センター"));
    }

    private static double precision(Set<Rule> rules) {
        Set<String> found = FOUND.stream()
                .filter(each -> rules.contains(each.finding().rule()))
                .map(RealReportProofTest::place)
                .collect(Collectors.toSet());
        List<Judgement> about = JUDGEMENTS.stream()
                .filter(judgement -> found.contains(judgement.place()))
                .toList();
        assertThat(about).isNotEmpty();
        return (double) about.stream().filter(Judgement::rightly).count() / about.size();
    }

    private static List<String> places(List<ReportFinding> findings) {
        return findings.stream().map(RealReportProofTest::place).toList();
    }

    private static String place(ReportFinding found) {
        Place place = found.finding().place();
        return "%s %s %s %d-%d"
                .formatted(found.entry(), place.field(), found.finding().reason(), place.start(), place.end());
    }
}
