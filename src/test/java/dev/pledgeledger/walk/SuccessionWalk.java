package dev.pledgeledger.walk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dev.pledgeledger.database.FreshDatabase;
import dev.pledgeledger.organization.DepartmentQueries;
import dev.pledgeledger.organization.DepartmentRow;
import dev.pledgeledger.progress.State;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// A reorganisation is planned, its entries are chosen for together, and it is applied.
@FreshDatabase(FreshDatabase.Before.METHOD)
class SuccessionWalk extends CityWalk {

    @Autowired
    DepartmentQueries departments;

    @Test
    void aSplitIsPlannedChosenForAndApplied() {
        city.walkTo(State.CONCURRENCE, year, 1);
        Page page = signedIn("reviewer");
        page.navigate("/reorganisations");
        button(page, "組織改編を計画する").click();
        page.getByLabel("件名").fill("4月1日の組織改編");
        button(page, "部署を加える").click();
        Locator old = page.getByLabel("改編前の部署");
        old.fill("港湾課");
        old.press("Enter");
        page.getByLabel("新しく設置する後継").fill("海岸課\n灯台課");
        assertThat(page.locator(".consequence")).containsText("分割: 港湾課 → 海岸課（新設）、灯台課（新設）");
        browser.look(page, "reorganisation-plan");
        button(page, "計画を保存する").click();
        assertThat(page.getByText("「4月1日の組織改編」を計画に登録しました。")).isVisible();
        browser.look(page, "reorganisations");

        page.getByText("4月1日の組織改編").first().click();
        page.waitForURL("**/reorganisations/*");
        assertThat(page.getByText("港湾課: 2件の後継が選ばれていません（1-1-1、1-1-2）。")).isVisible();
        browser.look(page, "worklist");
        page.locator("vaadin-grid vaadin-checkbox").first().click();
        button(page, "選んだ 2件の後継を選ぶ").click();
        Locator successors = page.getByLabel("後継", new Page.GetByLabelOptions().setExact(true));
        successors.fill("灯台課");
        page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName("灯台課"))
                .click();
        successors.press("Escape");
        browser.look(page, "worklist-choice");
        button(page, "後継を決める").click();
        assertThat(page.getByText("2件の後継を決めました。")).isVisible();
        browser.look(page, "worklist-chosen");
        button(page, "改編を適用する").first().click();
        page.locator("vaadin-confirm-dialog-overlay, vaadin-confirm-dialog")
                .getByText("改編を適用する")
                .last()
                .click();
        assertThat(page.getByText("を適用しました。取組 2件")).isVisible();
        browser.look(page, "worklist-applied");
        assertThat(city.asSystem(departments::open))
                .extracting(DepartmentRow::name)
                .contains("灯台課");
        assertThat(city.entry(year, 1).state()).isEqualTo(State.CONCURRENCE);
    }
}
