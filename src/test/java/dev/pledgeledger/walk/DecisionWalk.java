package dev.pledgeledger.walk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dev.pledgeledger.common.Rating;
import dev.pledgeledger.cycle.CycleService;
import dev.pledgeledger.progress.Entry;
import dev.pledgeledger.progress.State;
import dev.pledgeledger.progress.Step;
import dev.pledgeledger.progress.TestCity;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// From approved entries to the signed package, and what the log says about it.
class DecisionWalk extends CityWalk {

    @Autowired
    CycleService cycles;

    @Test
    void thePlanningOfficePackagesAndTheMayorsOfficeSigns() {
        twoEntriesAreApproved();
        Page reviewer = signedIn("reviewer");
        reviewer.navigate("/sign-off");
        assertThat(button(reviewer, "登載する")).isEnabled();
        browser.look(reviewer, "sign-off-empty");
        button(reviewer, "登載する").click();
        confirm(reviewer, "登載する");
        assertThat(reviewer.getByText("第1号を登載しました")).isVisible();

        Page signatory = signedIn("signatory");
        signatory.navigate("/sign-off");
        assertThat(signatory.getByText("前年度との差の説明が未入力")).isVisible();
        browser.look(signatory, "sign-off");
        button(signatory, "1-1-2 を返付").click();
        assertThat(button(signatory, "返付する")).isVisible();
        browser.look(signatory, "sign-off-send-back");
        button(signatory, "やめる").click();
        signatory.getByLabel("前年度との差の説明").fill("2件は補正の案件で扱うため");
        button(signatory, "決裁する").click();
        confirm(signatory, "決裁する");
        assertThat(signatory.getByText("第1号を決裁しました")).isVisible();
        browser.look(signatory, "sign-off-signed");
        signatory.getByText("案件の概要").scrollIntoViewIfNeeded();
        browser.look(signatory, "sign-off-cover");
        assertThat(signatory.getByText("公約決裁第1号")).isVisible();
        assertThat(signatory.getByText("決裁書（PDF）")).isVisible();
        signatory.navigate("/reconciliation");
        assertThat(signatory.getByText("不備なし")).isVisible();
        browser.look(signatory, "reconciliation");
        signatory.getByText("数え方").scrollIntoViewIfNeeded();
        browser.look(signatory, "reconciliation-departments");

        Page auditor = signedIn("auditor");
        auditor.navigate("/audit?q=1-1-1");
        assertThat(auditor.getByText("港湾課〔drafter〕が 1-1-1 の評価を B から C に変更（理由: 工事が遅れたため）"))
                .isVisible();
        button(auditor, "検証する").click();
        assertThat(auditor.getByText("先頭から末尾まで一致しています")).isVisible();
        auditor.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("の詳細"))
                .first()
                .click();
        assertThat(auditor.getByText("時刻（データベース）")).isVisible();
        browser.look(auditor, "audit");
    }

    private void twoEntriesAreApproved() {
        Entry lowered = city.walkTo(State.NOT_STARTED, year, 1);
        TestCity.done(city.take("drafter", Step.START, lowered));
        TestCity.done(city.save("drafter", lowered, TestCity.written(Rating.C, "工事が遅れたため")));
        TestCity.done(city.take("drafter", Step.SUBMIT, lowered));
        TestCity.done(city.take("head", Step.CONCUR, lowered));
        TestCity.done(city.take("reviewer", Step.CLAIM, lowered));
        TestCity.done(city.take("reviewer", Step.APPROVE, lowered));
        city.walkTo(State.APPROVED, year, 2);
        city.as("reviewer", () -> {
            cycles.close(year);
            return year;
        });
    }
}
