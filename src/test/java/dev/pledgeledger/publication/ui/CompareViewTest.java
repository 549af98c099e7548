package dev.pledgeledger.publication.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.when;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.select.Select;
import dev.pledgeledger.progress.ScreenTest;
import dev.pledgeledger.publication.ComparisonCsv;
import dev.pledgeledger.publication.EditionComparison;
import dev.pledgeledger.publication.EditionQueries;
import dev.pledgeledger.publication.PublishedEdition;
import dev.pledgeledger.report.ReportFixtures;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

class CompareViewTest extends ScreenTest {

    @MockitoBean
    EditionQueries editions;

    @BeforeEach
    void publish() {
        when(editions.documents())
                .thenReturn(List.of(
                        new PublishedEdition("2024", ReportFixtures.report(2024)),
                        new PublishedEdition("2025", ReportFixtures.edition(2025, 1)),
                        new PublishedEdition("2025", ReportFixtures.edition(2025, 2), "誤りのため")));
    }

    @Test
    void everybodyComparesTheNewestWithTheYearBefore() {
        signIn("drafter");
        open("compare");

        assertThat(words())
                .contains("令和6年度 第1版", "令和7年度 第2版", "たての見出しが令和6年度 第1版の評価")
                .contains("評価の上昇　2件", "評価の下降　2件", "新しい取組　1件")
                .as("keys without a text")
                .doesNotContainPattern("![a-zA-Z.]+!");
        assertThat(find(Anchor.class).withText("比較の表を保存する（CSV形式）").exists()).isTrue();
    }

    @Test
    @SuppressWarnings("unchecked")
    void anyTwoAreChosenAndStandInTheAddress() {
        signIn("auditor");
        open("compare?before=2025.1&after=2025.2");
        assertThat(words()).contains("評価の下降　1件").doesNotContain("評価の上昇　");

        Select<NamedEdition> before =
                (Select<NamedEdition>) find(Select.class).all().getFirst();
        test(before).selectItem("令和6年度 第1版");
        assertThat(words()).contains("評価の上昇　2件");
    }

    @Test
    void aSingleEditionHasNothingToBeComparedWith() {
        when(editions.documents()).thenReturn(List.of(new PublishedEdition("2024", ReportFixtures.report(2024))));
        signIn("head");
        open("compare?before=../etc&after=x");
        assertThat(words()).contains("比べられる公表版が、まだ二つありません");
    }

    @Test
    void theFileHasALineForEveryEntry() {
        String csv =
                ComparisonCsv.of(EditionComparison.of(ReportFixtures.report(2024), ReportFixtures.edition(2025, 2)));

        assertThat(csv.lines()).hasSize(13);
        assertThat(csv).startsWith("\uFEFF公約,公約の文,").contains("\r\n3-1-1,車がなくても暮らせる移動手段を確保します,新しい取組,,B,\r\n");
    }
}
