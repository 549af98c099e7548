package dev.pledgeledger.walk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import dev.pledgeledger.database.FreshDatabase;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/// The real report is read, mended, left and gone on with; it cannot land in the city of the tests.
@FreshDatabase(FreshDatabase.Before.METHOD)
class RepairWalk extends CityWalk {

    private static final Path REPORT = Path.of("../shared/reports/isesaki-second-term-r7.txt");

    @Test
    void whatWasReadIsMendedBeforeItLands() {
        assumeTrue(Files.exists(REPORT), "skipped: ../shared with the real report is not here");
        Page reviewer = signedIn("reviewer");
        reviewer.navigate("/import");
        reviewer.locator("vaadin-upload input[type=file]").setInputFiles(REPORT);
        assertThat(heading(reviewer, "確認事項 37件（残り 37件）")).isVisible();
        browser.look(reviewer, "import-table");

        button(reviewer, "残りの参考をまとめて確認済にする").click();
        assertThat(reviewer.getByText("直したこと 1件")).isVisible();
        reviewer.keyboard().press("Alt+n");
        Locator dialog = dialog(reviewer);
        assertThat(dialog.getByText("直して確かめ直す")).isVisible();
        browser.look(reviewer, "import-mend");
        button(dialog(reviewer), "直して確かめ直す").click();
        assertThat(reviewer.getByText("直したこと 2件")).isVisible();

        reviewer.navigate("/import");
        assertThat(reviewer.getByText("途中の取込")).isVisible();
        browser.look(reviewer, "import-drafts");
        button(reviewer, "続ける").click();
        assertThat(reviewer.getByText("直したこと 2件")).isVisible();
        assertThat(reviewer.getByText("見本の市には取り込めません")).isVisible();
        button(reviewer, "最後の1件を元に戻す").click();
        assertThat(reviewer.getByText("直したこと 1件")).isVisible();
        button(reviewer, "最後の1件を元に戻す").scrollIntoViewIfNeeded();
        browser.look(reviewer, "import-mends");
    }
}
