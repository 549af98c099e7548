package dev.pledgeledger.walk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import dev.pledgeledger.common.Prose;
import dev.pledgeledger.common.Rating;
import dev.pledgeledger.database.FreshDatabase;
import dev.pledgeledger.progress.Content;
import dev.pledgeledger.progress.Entry;
import dev.pledgeledger.progress.EntryDetailsQueries;
import dev.pledgeledger.progress.State;
import dev.pledgeledger.progress.TestCity;
import dev.pledgeledger.spreadsheet.TestBook;
import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// A department's workbook is fetched, filled in elsewhere and brought back, while a colleague writes in the ledger.
@FreshDatabase(FreshDatabase.Before.METHOD)
class BookWalk extends CityWalk {

    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String ENTRIES = "入力";

    @Autowired
    EntryDetailsQueries details;

    @Test
    void aWorkbookGoesOutAndComesBack() throws IOException {
        Entry entry = city.walkTo(State.DRAFT, year, 1);
        Page drafter = signedIn("drafter");
        drafter.navigate("/entries");
        drafter.locator("main a, .page-header a").getByText("入力用ブック").first().click();
        Locator link = drafter.getByText("港湾課の入力用ブックを受け取る（.xlsx）");
        assertThat(link).isVisible();
        Download saved = drafter.waitForDownload(link::click);
        assertThat(saved.suggestedFilename()).isEqualTo("入力用ブック_令和8年度_港湾課.xlsx");
        byte[] file = Files.readAllBytes(saved.path());

        upload(drafter, file);
        assertThat(drafter.getByText("変更なし。ブックの取組2件")).isVisible();
        browser.look(drafter, "book-unchanged");

        byte[] wrong = typed(file, "評価", 4, "優");
        upload(drafter, wrong);
        assertThat(drafter.getByText("入力!K4")).isVisible();
        browser.look(drafter, "book-faults");

        Content before = TestCity.written(Rating.B, "");
        TestCity.done(city.save("drafter", entry, before.withTexts(new Prose("・岸壁を五か所直しました。"), before.plans())));
        byte[] filled = typed(file, "主な取組実績", 4, "・桟橋を三か所直しました。");
        filled = typed(filled, "評価", 4, "A");
        filled = typed(filled, "今後の主な取組予定", 5, "・灯台の電球を替えます。\n・見学会を開きます。");
        upload(drafter, filled);
        assertThat(drafter.getByText("取組2件のうち2件に変更があります")).isVisible();
        browser.look(drafter, "book-comparison");
        drafter.getByText("ブックの文にする").first().click();
        Locator save = drafter.getByText("選んだ2件を保存する");
        assertThat(save).isEnabled();
        save.click();
        assertThat(drafter.getByText("ブックから取組2件を保存しました。提出はまだです。")).isVisible();
        assertThat(content(1).rating()).isEqualTo(Rating.A);
        assertThat(content(1).achievements().source()).isEqualTo("・桟橋を三か所直しました。");
        assertThat(content(2).plans().source()).isEqualTo("・灯台の電球を替えます。\n・見学会を開きます。");
    }

    private static void upload(Page page, byte[] file) {
        page.locator("vaadin-upload input[type=file]").setInputFiles(new FilePayload("港湾課.xlsx", TYPE, file));
    }

    private static byte[] typed(byte[] file, String head, int row, String text) {
        return TestBook.open(file)
                .type(ENTRIES, TestBook.at(file, ENTRIES, 3, head, row), text)
                .save();
    }

    private Content content(int number) {
        return city.as(
                "auditor", () -> details.find(entry(number).id()).orElseThrow().content());
    }
}
