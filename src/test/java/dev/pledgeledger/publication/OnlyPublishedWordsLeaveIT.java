package dev.pledgeledger.publication;

import static dev.pledgeledger.progress.TestCity.done;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pledgeledger.common.Prose;
import dev.pledgeledger.common.Rating;
import dev.pledgeledger.cycle.CycleId;
import dev.pledgeledger.database.DatabaseTest;
import dev.pledgeledger.database.FreshDatabase;
import dev.pledgeledger.progress.CommentKind;
import dev.pledgeledger.progress.CommentService;
import dev.pledgeledger.progress.Content;
import dev.pledgeledger.progress.Entry;
import dev.pledgeledger.progress.EvidenceService;
import dev.pledgeledger.progress.Passage;
import dev.pledgeledger.progress.PassageField;
import dev.pledgeledger.progress.Remark;
import dev.pledgeledger.progress.State;
import dev.pledgeledger.progress.Step;
import dev.pledgeledger.progress.TestCity;
import dev.pledgeledger.progress.TestCorrections;
import dev.pledgeledger.progress.TestPackage;
import dev.pledgeledger.signoff.SignOffOutcome;
import dev.pledgeledger.signoff.SignOffPackage;
import dev.pledgeledger.signoff.SignOffService;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/// Nothing leaves the city but what is published: not a field that is for its staff, and not a text that waits for its
/// decision.
@DatabaseTest(FreshDatabase.Before.METHOD)
class OnlyPublishedWordsLeaveIT {

    /// All that a citizen may read of the database.
    private static final Set<String> PUBLISHED = Set.of(
            "cycle.title",
            "entry.key",
            "manifesto.title",
            "revision.achievements",
            "revision.achievements_departments",
            "revision.plans",
            "revision.plans_departments",
            "revision.programmes",
            "wording.words");

    /// Left alone: the frozen document with its change note, which citizens read as they are, and what people sign in
    /// by.
    private static final Set<String> SPARED = Set.of("edition.report", "edition.change_note", "staff.login");

    private static final String SECRET = "なかのことば";

    @Autowired
    TestCity city;

    @Autowired
    TestPackage packages;

    @Autowired
    TestCorrections corrections;

    @Autowired
    CommentService comments;

    @Autowired
    EvidenceService evidence;

    @Autowired
    SignOffService signOffs;

    @Autowired
    EditionService service;

    @Autowired
    PublicSite site;

    @Test
    void ofAllTheDatabaseHoldsTheseColumnsAreReadByCitizensAndNoOthers() throws Exception {
        CycleId year = city.found();
        city.approveAll(year);
        commented(year);
        Set<String> filled = CanaryColumns.fill(SPARED);
        packages.signOff(year);
        publish(year, "");
        Set<String> kept = new HashSet<>(SPARED);
        kept.addAll(PUBLISHED);
        filled.addAll(CanaryColumns.fill(kept));
        site.rebuild();

        assertThat(filled)
                .contains("audit_line.reason", "concurrence.reason", "evidence.title", "package.explanation")
                .contains("review_comment.words", "staff.name", "working_copy.achievements", "revision.rating_reason")
                .containsAll(PUBLISHED);
        Map<String, String> words = published();
        for (Map.Entry<String, String> file : words.entrySet()) {
            assertThat(CanaryColumns.in(file.getValue())).as(file.getKey()).isSubsetOf(PUBLISHED);
        }
        assertThat(CanaryColumns.in(words.toString())).isEqualTo(PUBLISHED);
        assertThat(words.values()).noneMatch(text -> text.contains(TestPackage.EXPLANATION));
    }

    @ParameterizedTest
    @EnumSource(names = {"DRAFT", "CONCURRENCE", "SUBMITTED", "IN_REVIEW", "RETURNED", "APPROVED", "PACKAGED"})
    void aCorrectionThatIsUnderWayStaysInsideWhileAnotherIsPublished(State state) throws Exception {
        CycleId year = city.found();
        city.approveAll(year);
        packages.signOff(year);
        publish(year, "");
        corrected(year, state);
        corrections.reword(year, 2, "・灯台を一つともしました。");
        corrections.approve(year, 2);
        sign(packaged(year, 2));

        publish(year, "灯台の数を改めた");

        assertThat(city.entry(year, 1).state()).isEqualTo(state);
        assertThat(words())
                .anyMatch(text -> text.contains("・灯台を一つともしました。"))
                .anyMatch(text -> text.contains("岸壁を二か所直しました。"))
                .noneMatch(text -> text.contains(SECRET));
    }

    @Test
    void whatIsWithdrawnBeforeItWasPublishedStaysInside() throws Exception {
        CycleId year = city.found();
        city.approveAll(year);
        done(city.take("reviewer", Step.RETURN, city.entry(year, 1), SECRET));
        done(city.save("drafter", city.entry(year, 1), secret()));
        done(city.take("drafter", Step.SUBMIT, city.entry(year, 1)));
        done(city.take("reviewer", Step.WITHDRAW, city.entry(year, 1), SECRET));
        packages.signOff(year);
        publish(year, "");

        assertThat(words()).anyMatch(text -> text.contains("岸壁を二か所直しました。")).noneMatch(text -> text.contains(SECRET));
    }

    private void commented(CycleId year) {
        done(city.take("reviewer", Step.RETURN, city.entry(year, 1), SECRET));
        done(city.save("drafter", city.entry(year, 1), secret()));
        done(city.take("drafter", Step.SUBMIT, city.entry(year, 1)));
        done(city.take("head", Step.CONCUR, city.entry(year, 1)));
        Entry entry = done(city.take("reviewer", Step.CLAIM, city.entry(year, 1)));
        Remark remark = new Remark(CommentKind.SUGGESTION, Passage.whole(PassageField.PLANS), SECRET);
        city.as("reviewer", () -> comments.make(entry.id(), Objects.requireNonNull(entry.revision()), remark));
        city.as("reviewer", () -> evidence.addLink(entry.id(), SECRET, "https://naisho.example.lg.jp/tana"));
        done(city.take("reviewer", Step.APPROVE, city.entry(year, 1)));
    }

    private void corrected(CycleId year, State state) {
        corrections.open(year, 1);
        done(city.save("drafter", city.entry(year, 1), secret()));
        if (state == State.DRAFT) {
            return;
        }
        done(city.take("drafter", Step.SUBMIT, city.entry(year, 1)));
        if (state == State.CONCURRENCE) {
            return;
        }
        done(city.take("head", Step.CONCUR, city.entry(year, 1)));
        if (state == State.SUBMITTED) {
            return;
        }
        done(city.take("reviewer2", Step.CLAIM, city.entry(year, 1)));
        if (state == State.RETURNED) {
            done(city.take("reviewer2", Step.RETURN, city.entry(year, 1), SECRET));
        } else if (state != State.IN_REVIEW) {
            done(city.take("reviewer2", Step.APPROVE, city.entry(year, 1)));
        }
        if (state == State.PACKAGED) {
            packaged(year, 1);
        }
    }

    private static Content secret() {
        return TestCity.written(Rating.D, SECRET).withTexts(new Prose("・" + SECRET), new Prose("・" + SECRET));
    }

    private SignOffPackage packaged(CycleId year, int number) {
        SignOffOutcome made = city.as(
                "reviewer",
                () -> signOffs.makePackage(
                        year, List.of(city.entry(year, number).id())));
        return ((SignOffOutcome.Done) made).made();
    }

    private void sign(SignOffPackage made) {
        assertThat(city.as("signatory", () -> signOffs.signOff(made.id(), made.version(), SECRET)))
                .isInstanceOf(SignOffOutcome.Done.class);
    }

    private void publish(CycleId year, String changeNote) {
        assertThat(city.as("reviewer", () -> service.publish(year, changeNote)))
                .isInstanceOf(PublishOutcome.Published.class);
    }

    private Collection<String> words() throws Exception {
        return published().values();
    }

    private Map<String, String> published() throws Exception {
        assertThat(site.settled()).isInstanceOf(SiteState.Current.class);
        Map<String, String> words = PublishedWords.of(site.current());
        assertThat(words.keySet())
                .contains("2026/report.pdf", "2026/report.xlsx", "2026/data/data.xlsx", "2026/report.json");
        return words;
    }
}
