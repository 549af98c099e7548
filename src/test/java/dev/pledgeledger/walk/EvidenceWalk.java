package dev.pledgeledger.walk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import dev.pledgeledger.database.FreshDatabase;
import dev.pledgeledger.progress.Entry;
import dev.pledgeledger.progress.Evidence;
import dev.pledgeledger.progress.EvidenceQueries;
import dev.pledgeledger.progress.State;
import dev.pledgeledger.progress.TestFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A file and a link are added to an entry, taken out again, and one of them is taken away.
@FreshDatabase(FreshDatabase.Before.METHOD)
class EvidenceWalk extends CityWalk {

    /// Larger than a server's usual limits.
    private static final int LARGE = 18 * 1024 * 1024;

    @Autowired
    EvidenceQueries evidence;

    @Autowired
    JdbcClient database;

    @TempDir
    Path folder;

    Entry entry;

    @BeforeEach
    void begin() {
        entry = city.walkTo(State.DRAFT, year, 1);
    }

    @Test
    void whatBacksAnEntryUpIsAddedTakenOutAndTakenAway() throws IOException {
        byte[] pdf = Arrays.copyOf(TestFiles.pdf("month"), LARGE);
        Page drafter = signedIn("drafter");
        drafter.navigate("/entries/" + entry.id().value());
        button(drafter, "ファイルを追加").click();
        drafter.getByLabel("題名").fill("港湾統計 四月分");
        browser.look(drafter, "evidence-file");
        Locator chosen = drafter.locator("vaadin-upload input[type=file]");
        chosen.setInputFiles(new FilePayload("月報.pdf", "application/pdf", "MZ".getBytes()));
        assertThat(drafter.getByText("名前の末尾の「.pdf」と合いません")).isVisible();
        browser.look(drafter, "evidence-refused");
        chosen.setInputFiles(Files.write(folder.resolve("月報.pdf"), pdf));
        drafter.waitForCondition(() -> pieces().size() == 1);
        assertThat(drafter.getByText("根拠資料「港湾統計 四月分」を追加しました")).isVisible();

        button(drafter, "リンクを追加").click();
        drafter.getByLabel("リンク先（URL）").fill("https://toukei.example.lg.jp/r7");
        browser.look(drafter, "evidence-link");
        button(drafter, "追加する").click();
        drafter.waitForCondition(() -> pieces().size() == 2);
        assertThat(drafter.getByText("1-1-1 に根拠資料「toukei.example.lg.jp」を追加")).isVisible();
        browser.look(drafter, "evidence");

        Page reviewer = signedIn("reviewer");
        reviewer.navigate("/entries/" + entry.id().value());
        Locator title = reviewer.getByText("港湾統計 四月分", new Page.GetByTextOptions().setExact(true));
        Download saved = reviewer.waitForDownload(title::click);
        assertThat(saved.suggestedFilename()).isEqualTo("月報.pdf");
        assertThat(Files.readAllBytes(saved.path())).isEqualTo(pdf);
        APIResponse answer = reviewer.request().get(saved.url());
        assertThat(answer.headers())
                .containsEntry("content-type", "application/pdf")
                .containsEntry("x-content-type-options", "nosniff")
                .hasEntrySatisfying(
                        "content-disposition", how -> assertThat(how).startsWith("attachment"));
        assertThat(database.sql("select count(*) from audit_line where action = 'EVIDENCE_READ'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);

        reviewer.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("「港湾統計 四月分」を取り消す"))
                .click();
        reviewer.getByLabel("理由").fill("名簿が写っていたため");
        browser.look(reviewer, "evidence-remove");
        button(reviewer, "取り消す").click();
        reviewer.waitForCondition(() -> !pieces().getFirst().stands());
        assertThat(reviewer.getByText("（理由: 名簿が写っていたため）").first()).isVisible();
        browser.look(reviewer, "evidence-removed");
        assertThat(reviewer.request().get(saved.url()).ok())
                .as("a kept address")
                .isFalse();
    }

    @Test
    void anotherDepartmentGetsNothingNotEvenByTheAddressOfAFile() {
        Page drafter = signedIn("drafter");
        drafter.navigate("/entries/" + entry.id().value());
        button(drafter, "ファイルを追加").click();
        drafter.locator("vaadin-upload input[type=file]")
                .setInputFiles(new FilePayload("月報.pdf", "application/pdf", TestFiles.pdf("month")));
        drafter.waitForCondition(() -> pieces().size() == 1);
        Locator link = drafter.locator(".evidence a");
        assertThat(link).isVisible();
        String address = String.valueOf(link.evaluate("a => a.href"));
        database.sql("update entry set state = 'PUBLISHED', version = version + 1 where id = :id")
                .param("id", entry.id().value())
                .update();

        Page other = signedIn("otherdrafter");
        other.navigate("/entries/" + entry.id().value());
        assertThat(other.getByText("経過", new Page.GetByTextOptions().setExact(true)))
                .isVisible();
        assertThat(other.locator(".evidence")).hasCount(0);
        assertThat(other.getByText("根拠資料")).hasCount(0);
        APIResponse answer = other.request().get(address);
        assertThat(answer.text()).doesNotContain("%PDF");
    }

    private List<Evidence> pieces() {
        return city.as("auditor", () -> evidence.of(entry.id())).pieces();
    }
}
