package dev.pledgeledger.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pledgeledger.cycle.CycleId;
import dev.pledgeledger.database.DatabaseTest;
import dev.pledgeledger.database.FreshDatabase;
import dev.pledgeledger.progress.TestCity;
import dev.pledgeledger.progress.TestPackage;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@DatabaseTest(FreshDatabase.Before.METHOD)
class PreviewIT {

    private static final String NOT_PUBLISHED_YET = "岸壁を二か所直しました。";

    @Autowired
    TestCity city;

    @Autowired
    TestPackage packages;

    @Autowired
    EditionService editions;

    @Autowired
    PreviewService previews;

    @Autowired
    PublicSite site;

    private CycleId year = new CycleId(0);

    @BeforeEach
    void aYearIsSignedOff() {
        year = city.found();
        city.approveAll(year);
        packages.signOff(year);
    }

    @ParameterizedTest
    @ValueSource(strings = {"reviewer", "signatory", "admin", "auditor"})
    void whoIsConcernedWithPublicationSeesTheWholeSiteAheadOfTheCitizens(String person) throws Exception {
        String address = city.as(person, () -> previews.build(year));
        Map<String, String> preview = PublishedWords.of(city.as(person, () -> previews.site(year)));

        assertThat(address).isEqualTo("/preview/" + year.value() + "/2026/");
        assertThat(preview.keySet())
                .contains("2026/index.html", "2026/pledges/1-1-1/index.html", "2026/report.pdf", "2026/report.xlsx");
        assertThat(preview.get("2026/report.pdf")).contains("公表前の下見").contains("岸壁を二か所直しました");
        assertThat(preview.get("2026/pledges/1-1-1/index.html")).contains(NOT_PUBLISHED_YET);
        preview.entrySet().stream()
                .filter(file -> file.getKey().endsWith(".html"))
                .forEach(page -> assertThat(page.getValue()).as(page.getKey()).contains("公表されていません"));
        site.rebuild();
        assertThat(site.settled()).isInstanceOf(SiteState.Current.class);
        assertThat(PublishedWords.of(site.current()).values())
                .noneMatch(text -> text.contains(NOT_PUBLISHED_YET) || text.contains("下見"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"drafter", "head"})
    void nobodyElseBuildsOrSeesIt(String person) {
        assertThatThrownBy(() -> city.as(person, () -> previews.build(year))).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> city.as(person, () -> previews.site(year))).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void whatIsPublishedThenIsWhatThePreviewShowedButForItsMark() throws Exception {
        city.as("reviewer", () -> previews.build(year));
        Map<String, String> preview = PublishedWords.of(city.as("reviewer", () -> previews.site(year)));
        city.as("reviewer", () -> editions.publish(year, ""));
        assertThat(site.settled()).isInstanceOf(SiteState.Current.class);
        Map<String, String> published = PublishedWords.of(site.current());

        assertThat(published.keySet()).isEqualTo(preview.keySet());
        assertThat(published.get("2026/report.csv")).isEqualTo(preview.get("2026/report.csv"));
    }
}
