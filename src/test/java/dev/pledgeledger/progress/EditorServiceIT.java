package dev.pledgeledger.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pledgeledger.cycle.CycleId;
import dev.pledgeledger.database.DatabaseTest;
import dev.pledgeledger.database.FreshDatabase;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;

@DatabaseTest(FreshDatabase.Before.METHOD)
class EditorServiceIT {

    @Autowired
    TestCity city;

    @Autowired
    EditorService editors;

    @Autowired
    JdbcClient database;

    EntryId entry;

    @BeforeEach
    void found() {
        CycleId year = city.found();
        entry = city.entry(year, 1).id();
    }

    @Test
    void whatIsHandedInWithoutASessionComesBackToItsWriterAlone() {
        EditorSecret page = open("drafter");
        assertThat(handIn(page, "・岸壁を", null)).isPresent();
        assertThat(handIn(page, null, "・来年も")).isPresent();
        TypedTexts kept = kept("drafter").orElseThrow().typed();
        assertThat(kept.achievements()).isEqualTo("・岸壁を");
        assertThat(kept.plans()).isEqualTo("・来年も");
        assertThat(kept.answer()).isNull();
        assertThat(kept("head")).isEmpty();
        assertThat(kept("admin")).isEmpty();
    }

    @Test
    void whatWasSavedAfterAllIsNotOfferedAgain() {
        EditorSecret page = open("drafter");
        handIn(page, "・岸壁を", null);
        editors.heard(page, new SignOfLife.Saved());
        assertThat(kept("drafter")).isEmpty();
    }

    @Test
    void leavingThePageKeepsWhatWasHandedInAndEndsTheSecret() {
        EditorSecret page = open("drafter");
        handIn(page, "・岸壁を", null);
        editors.heard(page, new SignOfLife.Left());
        assertThat(handIn(page, "・ほかの文", null)).isEmpty();
        assertThat(kept("drafter").orElseThrow().typed().achievements()).isEqualTo("・岸壁を");
    }

    @Test
    void aSecretThatNobodyWasGivenOpensNothing() {
        open("drafter");
        assertThat(handIn(EditorSecret.random(), "・岸壁を", null)).isEmpty();
        assertThat(handIn(new EditorSecret(""), "・岸壁を", null)).isEmpty();
        assertThat(kept("drafter")).isEmpty();
    }

    @Test
    void aPageCutOffForADayIsNotHeardAnyMore() {
        EditorSecret page = open("drafter");
        database.sql("update open_editor set seen_at = now() - interval '25 hours'")
                .update();
        assertThat(handIn(page, "・岸壁を", null)).isEmpty();
    }

    @Test
    void thoseWhoWriteInTheSameEntrySeeEachOtherUntilTheyLeave() {
        EditorSecret hers = open("drafter");
        EditorSecret secondTab = open("drafter");
        EditorSecret his = open("head");
        assertThat(there(hers)).contains(List.of("head"));
        assertThat(there(secondTab)).contains(List.of("head"));
        assertThat(there(his)).contains(List.of("drafter"));
        editors.heard(his, new SignOfLife.Left());
        assertThat(there(hers)).contains(List.of());
    }

    @Test
    void whoGivesNoSignOfLifeIsGone() {
        EditorSecret hers = open("drafter");
        open("head");
        database.sql("update open_editor set seen_at = now() - interval '1 minute'")
                .update();
        assertThat(there(hers)).contains(List.of());
    }

    @Test
    void theSecretItselfIsNotKept() {
        EditorSecret page = open("drafter");
        assertThat(database.sql("select secret_hash from open_editor")
                        .query(byte[].class)
                        .single())
                .hasSize(32)
                .isEqualTo(page.hash());
        assertThat(page.toString()).doesNotContain(page.value());
    }

    @Test
    void textsThatNoFieldCouldHoldAreRefused() {
        assertThatThrownBy(() -> new SignOfLife.Unsaved(new TypedTexts("あ".repeat(20_001), null, null, null)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new SignOfLife.Unsaved(new TypedTexts(null, null, null, null)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private EditorSecret open(String login) {
        return city.as(login, () -> editors.open(entry));
    }

    private Optional<RescuedTexts> kept(String login) {
        return city.as(login, () -> editors.rescued(entry));
    }

    private Optional<List<String>> handIn(EditorSecret page, @Nullable String achievements, @Nullable String plans) {
        SecurityContextHolder.clearContext();
        return editors.heard(page, new SignOfLife.Unsaved(new TypedTexts(achievements, plans, null, null)));
    }

    private Optional<List<String>> there(EditorSecret page) {
        SecurityContextHolder.clearContext();
        return editors.heard(page, new SignOfLife.There());
    }
}
