package dev.pledgeledger.walk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dev.pledgeledger.common.Rating;
import dev.pledgeledger.progress.Entry;
import dev.pledgeledger.progress.State;
import dev.pledgeledger.progress.Step;
import dev.pledgeledger.progress.TestCity;
import dev.pledgeledger.progress.TestPackage;
import dev.pledgeledger.publication.EditionService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// What is published is corrected, in its wording the short way and in its rating the long way; the public reads
/// the old text until the new edition is there, and then what changed.
class CorrectionWalk extends CityWalk {

    private static final String OLD = "岸壁を二か所直しました。";
    private static final String NEW = "岸壁を三か所直しました。";

    @Autowired
    TestPackage packages;

    @Autowired
    EditionService editions;

    @BeforeEach
    void publish() {
        city.approveAll(year);
        packages.signOff(year);
        city.as("reviewer", () -> editions.publish(year, ""));
    }

    @Test
    void aLightCorrectionAndAFullOneReachThePublic() {
        Page reviewer = signedIn("reviewer");
        reword(reviewer);
        reopen(reviewer);
        Page citizen = browser.person();
        reads(citizen, 1, OLD);
        underWay(reviewer);

        approve(1);
        packageIt(reviewer);
        sign();
        publish(reviewer, "岸壁の数の写し間違いを改めました。", 2, "correction-errata");
        reads(citizen, 1, NEW);
        reads(citizen, 2, "B");
        errataAreRead(citizen);

        rerate();
        reads(citizen, 2, "B");
        approve(2);
        packageIt(reviewer);
        sign();
        publish(reviewer, "灯台の評価を改めました。", 3, "correction-errata-rating");
        reads(citizen, 2, "C");
        citizen.navigate("/public/2026/errata/");
        assertThat(citizen.locator("h2")).hasCount(2);
        browser.look(citizen, "public-errata-twice");
    }

    private void reword(Page reviewer) {
        choose(reviewer, 1, "字句を訂正する");
        Locator dialog = dialog(reviewer);
        dialog.getByLabel("主な取組実績").fill("・" + NEW);
        dialog.getByLabel("理由").fill("数字の写し間違いのため");
        button(dialog, "字句を訂正する").click();
        waitFor(reviewer, 1, State.IN_REVIEW);
    }

    private void reopen(Page reviewer) {
        choose(reviewer, 2, "内容を訂正する");
        Locator dialog = dialog(reviewer);
        dialog.getByLabel("理由").fill("評価の根拠に誤りがあったため");
        button(dialog, "内容を訂正する").click();
        waitFor(reviewer, 2, State.DRAFT);
    }

    private void choose(Page reviewer, int number, String step) {
        reviewer.navigate("/entries/" + entry(number).id().value());
        reviewer.getByText("その他の操作").click();
        reviewer.getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName(step))
                .click();
        assertThat(dialog(reviewer).getByLabel("理由")).isVisible();
    }

    private void underWay(Page reviewer) {
        reviewer.navigate("/publication?year=2026");
        assertThat(reviewer.getByText("訂正中の取組（2件）")).isVisible();
        assertThat(reviewer.getByText("公表中の版から変わるところはありません")).isVisible();
        browser.look(reviewer, "correction-under-way");
    }

    private void approve(int number) {
        Entry entry = entry(number);
        TestCity.done(city.take("reviewer2", Step.CLAIM, entry));
        TestCity.done(city.take("reviewer2", Step.APPROVE, entry));
    }

    private void packageIt(Page reviewer) {
        reviewer.navigate("/sign-off");
        assertThat(reviewer.getByText("1件中 1件を選択")).isVisible();
        button(reviewer, "登載する").click();
        confirm(reviewer, "登載する");
        assertThat(reviewer.getByText("報告書（この案件の1件）")).isVisible();
    }

    private void sign() {
        Page signatory = signedIn("signatory");
        signatory.navigate("/sign-off");
        assertThat(signatory.getByText("報告書（この案件の1件）")).isVisible();
        browser.look(signatory, "correction-sign-off");
        signatory.getByLabel("前年度との差の説明").fill("訂正のため");
        button(signatory, "決裁する").click();
        confirm(signatory, "決裁する");
        assertThat(signatory.getByText("に決裁しました。")).isVisible();
        signatory.context().close();
    }

    private void publish(Page reviewer, String note, int number, String look) {
        reviewer.navigate("/publication");
        assertThat(reviewer.getByText("変更の説明が未入力")).isVisible();
        reviewer.getByLabel("変更の説明").fill(note);
        assertThat(button(reviewer, "公表する")).isEnabled();
        browser.look(reviewer, look);
        button(reviewer, "公表する").click();
        confirm(reviewer, "公表する");
        assertThat(reviewer.getByText("令和8年度の第" + number + "版を公表しました。")).isVisible();
        citizensSeeIt(reviewer);
    }

    private void rerate() {
        Entry entry = entry(2);
        TestCity.done(city.save("drafter", entry, TestCity.written(Rating.C, "点検の回数を数え直したため")));
        TestCity.done(city.take("drafter", Step.SUBMIT, entry));
        TestCity.done(city.take("head", Step.CONCUR, entry));
    }

    private void errataAreRead(Page citizen) {
        citizen.navigate("/public/2026/");
        assertThat(citizen.getByText("岸壁の数の写し間違いを改めました。")).isVisible();
        browser.look(citizen, "public-corrected");
        citizen.getByText("正誤表（どこがどう変わったか）を見る").click();
        assertThat(citizen.locator("del")).containsText("二");
        assertThat(citizen.locator("ins")).containsText("三");
        browser.look(citizen, "public-errata");
        citizen.navigate("/public/2026/editions/1/pledges/1-1-1/");
        assertThat(citizen.locator("main")).containsText(OLD);
        assertThat(citizen.locator(".older")).containsText("その後に訂正されています");
    }

    private static void reads(Page citizen, int number, String words) {
        citizen.navigate("/public/2026/pledges/1-1-" + number + "/");
        assertThat(citizen.locator("article")).containsText(words);
    }
}
