package dev.pledgeledger.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pledgeledger.audit.AuditFilter;
import dev.pledgeledger.audit.AuditQueries;
import dev.pledgeledger.audit.AuditVerification;
import dev.pledgeledger.common.Refused;
import dev.pledgeledger.cycle.CycleId;
import dev.pledgeledger.database.DatabaseTest;
import dev.pledgeledger.database.FreshDatabase;
import dev.pledgeledger.progress.TestCity;
import dev.pledgeledger.progress.TestCorrections;
import dev.pledgeledger.progress.TestPackage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@DatabaseTest(FreshDatabase.Before.METHOD)
class WithdrawalServiceIT {

    private static final String REASON = "個人の名前が残っていたため";

    @Autowired
    TestCity city;

    @Autowired
    TestPackage packages;

    @Autowired
    TestCorrections corrections;

    @Autowired
    EditionService editions;

    @Autowired
    EditionQueries queries;

    @Autowired
    WithdrawalService service;

    @Autowired
    PublicSite site;

    @Autowired
    AuditQueries audit;

    @Autowired
    AuditVerification verification;

    private CycleId year;

    @BeforeEach
    void publish() {
        year = city.found();
        city.approveAll(year);
        packages.signOff(year);
        published("");
    }

    @Test
    void whatIsWithdrawnIsGoneAtOnceAndCitizensAreToldWhy() throws Exception {
        withdraw(newest());
        assertThat(served("2026/index.html")).contains("令和8年度の報告は取り下げています", REASON);
        assertThat(served("index.html")).contains("取り下げた公表版", REASON);
        assertThat(file("2026/report.json")).doesNotExist();
        assertThat(file("2026/pledges/1-1-1/index.html")).doesNotExist();
        assertThat(queries.documents()).isEmpty();
        assertThat(queries.onRecord()).hasSize(1);
        assertThat(everywhere()).isNotEmpty().noneMatch(text -> text.contains("岸壁"));
        assertThat(printed()).isEmpty();
        assertThat(city.as("auditor", () -> audit.count(AuditFilter.action("EDITION_WITHDRAWN"))))
                .isEqualTo(1);
        assertThat(city.as("auditor", verification::verify).isWhole()).isTrue();
    }

    @Test
    void theEditionBeforeIsShownAgainAndTheNextCorrectsThatOne() throws Exception {
        correct("・岸壁を三か所直しました。");
        withdraw(newest());
        assertThat(served("2026/pledges/1-1-1/index.html")).contains("岸壁を二か所直しました。");
        assertThat(file("2026/editions/1/index.html")).doesNotExist();
        assertThat(file("2026/errata/index.html")).doesNotExist();
        assertThat(everywhere()).noneMatch(text -> text.contains("三か所"));
        assertThat(printed()).hasSize(1);
        assertThat(served("2026/index.html")).contains("取り下げた公表版", REASON);
        assertThat(served("2026/editions/2/index.html"))
                .contains("令和8年度 第2版の報告は取り下げています", REASON, "href=\"../../index.html\"");
        assertThat(file("2026/editions/2/report.pdf")).doesNotExist();
        assertThat(served("index.html")).contains("第2版は");
        correct("・岸壁を四か所直しました。");
        assertThat(served("2026/pledges/1-1-1/index.html")).contains("岸壁を四か所直しました。");
        assertThat(served("2026/errata/index.html")).contains("第3版").doesNotContain("三か所");
    }

    @Test
    void aWithdrawalIsTakenBackForAReason() throws Exception {
        EditionRow edition = newest();
        withdraw(edition);
        assertThatThrownBy(() -> restore(edition, " ")).isInstanceOf(Refused.class);
        restore(edition, "別の版と取り違えた");
        assertThat(served("2026/pledges/1-1-1/index.html")).contains("岸壁を二か所直しました。");
        assertThat(served("index.html")).doesNotContain("取り下げた公表版");
        assertThat(served("feed.atom")).contains("取り下げていた令和8年度 第1版を再び公開しました");
        assertThatThrownBy(() -> restore(edition, "二度目")).isInstanceOf(Refused.class);
        withdraw(edition);
        assertThat(newest().withdrawal()).isNotNull();
    }

    @Test
    void anOlderEditionIsWithdrawnWhileTheNewestStays() throws Exception {
        EditionRow first = newest();
        correct("・岸壁を三か所直しました。");
        assertThat(served("2026/errata/index.html")).contains("二");
        withdraw(first);
        assertThat(served("2026/pledges/1-1-1/index.html"))
                .contains("岸壁を三か所直しました。")
                .doesNotContain("岸壁を二か所直しました。");
        assertThat(served("2026/editions/1/index.html")).contains("第1版の報告は取り下げています", REASON);
        assertThat(file("2026/editions/1/pledges/1-1-1/index.html")).doesNotExist();
        assertThat(file("2026/editions/1/report.pdf")).doesNotExist();
        assertThat(file("2026/errata/index.html")).doesNotExist();
        assertThat(printed()).hasSize(1);
        assertThatThrownBy(() -> withdraw(first)).isInstanceOf(Refused.class).hasMessageContaining("もう取り下げられています");
    }

    @Test
    void anEditionIsWithdrawnOnlyForAReasonAndOnlyByThePlanningOffice() {
        assertThatThrownBy(() -> withdraw(newest(), "　")).isInstanceOf(Refused.class);
        for (String other : new String[] {"admin", "signatory", "head", "drafter", "auditor"}) {
            assertThatThrownBy(() -> city.as(other, () -> {
                        service.withdraw(newest().id(), REASON);
                        return true;
                    }))
                    .as(other)
                    .isInstanceOf(AccessDeniedException.class);
        }
    }

    @Test
    void whatIsWrittenOutSaysWhatIsWithdrawn(@TempDir Path folder) throws Exception {
        EditionRow first = newest();
        correct("・岸壁を三か所直しました。");
        withdraw(newest());
        Withdrawals ofYear = queries.withdrawals().of("2026");
        new SiteWriter().write(queries.documents(), ofYear, folder.resolve("out"));
        assertThat(folder.resolve("out/2026/index.html")).content().contains(REASON);
        assertThat(queries.withdrawals().of("2025").withdrawn()).isEmpty();
        withdraw(first);
        assertThat(served("2026/index.html")).contains("第1版は", "第2版は");
        assertThat(newest().label()).isEqualTo("令和8年度 第2版");
    }

    @Test
    void ofAWithdrawalCitizensReadTheReasonAlone() throws Exception {
        withdraw(newest());
        CanaryColumns.fill(Set.of("edition.report", "staff.login"));
        site.rebuild();
        assertThat(CanaryColumns.in(everywhere().toString()))
                .filteredOn(column -> column.startsWith("edition_withdrawn."))
                .containsExactly("edition_withdrawn.reason");
    }

    /// What is served, of which the bundle that is handed over has the same files.
    private List<String> everywhere() throws IOException, InterruptedException {
        Path root = file("").toRealPath();
        List<String> texts = new ArrayList<>();
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                texts.add(new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
            }
        }
        return texts;
    }

    private List<Path> printed() throws IOException, InterruptedException {
        Path shelf = file("").toAbsolutePath().getParent().resolve("printed");
        try (Stream<Path> files = Files.exists(shelf) ? Files.list(shelf) : Stream.of()) {
            return files.toList();
        }
    }

    private EditionRow newest() {
        return queries.all().getFirst();
    }

    private void withdraw(EditionRow edition) {
        withdraw(edition, REASON);
    }

    private void withdraw(EditionRow edition, String reason) {
        city.as("reviewer", () -> {
            service.withdraw(edition.id(), reason);
            return true;
        });
    }

    private void restore(EditionRow edition, String reason) {
        city.as("reviewer", () -> {
            service.restore(edition.id(), reason);
            return true;
        });
    }

    private void correct(String text) {
        corrections.reword(year, 1, text);
        corrections.approve(year, 1);
        packages.signOff(year);
        published("岸壁の数を改めた");
    }

    private void published(String note) {
        assertThat(city.as("reviewer", () -> editions.publish(year, note)))
                .isInstanceOf(PublishOutcome.Published.class);
    }

    private String served(String name) throws IOException, InterruptedException {
        return Files.readString(file(name));
    }

    private Path file(String name) throws InterruptedException {
        assertThat(site.settled()).isInstanceOf(SiteState.Current.class);
        return site.current().resolve(name);
    }
}
