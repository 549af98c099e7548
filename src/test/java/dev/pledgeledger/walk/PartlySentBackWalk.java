package dev.pledgeledger.walk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import dev.pledgeledger.common.Rating;
import dev.pledgeledger.cycle.CycleService;
import dev.pledgeledger.progress.Entry;
import dev.pledgeledger.progress.State;
import dev.pledgeledger.progress.Step;
import dev.pledgeledger.progress.TestCity;
import dev.pledgeledger.signoff.TestDeputies;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// A package of three is sent back in part: the rest is signed, a deputy signs the one in a supplementary package, and
/// all of them are published.
class PartlySentBackWalk extends CityWalk {

    @Autowired
    CycleService cycles;

    @Autowired
    TestDeputies deputies;

    @BeforeEach
    void approveAll() {
        city.approveAll(year);
        city.as("reviewer", () -> {
            cycles.close(year);
            return year;
        });
    }

    @Test
    void whatIsSentBackComesInASupplementaryPackage() {
        Page reviewer = signedIn("reviewer");
        packageAll(reviewer);
        Page signatory = signedIn("signatory");
        sendTheSecondBack(signatory);
        sign(signatory, "第1号を決裁しました");
        assertThat(signatory.getByText("この案件から外れた取組（1件）")).isVisible();
        browser.look(signatory, "partly-sent-back-signed");

        writeAndApproveAgain();
        supplement(reviewer);
        aDeputySigns();
        isReadAfterwards(signatory);

        publish(reviewer);
        citizensReadAllThree();
    }

    private void packageAll(Page reviewer) {
        reviewer.navigate("/sign-off");
        assertThat(reviewer.getByText("3件中 3件を選択")).isVisible();
        browser.look(reviewer, "sign-off-choose");
        button(reviewer, "登載する").click();
        confirm(reviewer, "登載する");
        waitFor(reviewer, 2, State.PACKAGED);
        assertThat(reviewer.getByText("決裁案件の取組（3件）")).isVisible();
        browser.look(reviewer, "sign-off-packaged");
    }

    private void sendTheSecondBack(Page signatory) {
        signatory.navigate("/sign-off");
        button(signatory, "1-1-2 を返付").click();
        signatory.getByLabel("理由").fill("灯台の数を確かめてください。");
        browser.look(signatory, "sign-off-send-back-due");
        button(signatory, "返付する").click();
        waitFor(signatory, 2, State.RETURNED);
        assertThat(signatory.getByText("報告書（この案件の2件）")).isVisible();
        assertThat(signatory.getByText("灯台の数を確かめてください。")).isVisible();
    }

    private void sign(Page signatory, String done) {
        signatory.getByLabel("前年度との差の説明").fill("点検が進んだため");
        button(signatory, "決裁する").click();
        confirm(signatory, "決裁する");
        assertThat(signatory.getByText(done)).isVisible();
    }

    private void writeAndApproveAgain() {
        Entry entry = entry(2);
        TestCity.done(city.save("drafter", entry, TestCity.written(Rating.B, "灯台を数え直したため")));
        TestCity.done(city.save(
                "drafter", entry, TestCity.written(Rating.B, "灯台を数え直したため").withAnswer("数え直しました。")));
        TestCity.done(city.take("drafter", Step.SUBMIT, entry));
        if (state(2) == State.CONCURRENCE) {
            TestCity.done(city.take("head", Step.CONCUR, entry));
        }
        TestCity.done(city.take("reviewer", Step.CLAIM, entry));
        TestCity.done(city.take("reviewer", Step.APPROVE, entry));
    }

    private void supplement(Page reviewer) {
        reviewer.navigate("/sign-off");
        assertThat(reviewer.getByText("追加の決裁案件（第2号）になります。")).isVisible();
        assertThat(reviewer.getByText("第1号から返付（担当課へ）: 灯台の数を確かめてください。")).isVisible();
        browser.look(reviewer, "sign-off-supplementary");
        button(reviewer, "登載する").click();
        confirm(reviewer, "登載する");
        waitFor(reviewer, 2, State.PACKAGED);
    }

    private void aDeputySigns() {
        deputies.name("otherhead", "signatory");
        Page deputy = signedIn("otherhead");
        deputy.navigate("/sign-off");
        assertThat(deputy.getByText("報告書（この案件の1件）")).isVisible();
        assertThat(deputy.getByText("otherhead（signatoryの代決）、signatory")).isVisible();
        browser.look(deputy, "sign-off-deputy");
        sign(deputy, "第2号を決裁しました");
        deputy.context().close();
    }

    private void isReadAfterwards(Page signatory) {
        signatory.navigate("/");
        signatory.getByText("後閲を待っています").click();
        signatory.getByText("〔otherhead〕（signatoryの代理）が").waitFor();
        signatory.getByText("決裁案件第2号").first().click();
        assertThat(signatory.getByText("後閲待ち").first()).isVisible();
        browser.look(signatory, "sign-off-to-read");
        button(signatory, "後閲済にする").click();
        assertThat(signatory.getByText("後閲済（").first()).isVisible();
    }

    private void publish(Page reviewer) {
        reviewer.navigate("/publication");
        button(reviewer, "公表する").click();
        confirm(reviewer, "公表する");
        waitFor(reviewer, 2, State.PUBLISHED);
        assertThat(reviewer.getByText("令和8年度の第1版を公表しました。")).isVisible();
        citizensSeeIt(reviewer);
    }

    private void citizensReadAllThree() {
        Page citizen = browser.person();
        for (int number = 1; number <= 3; number++) {
            citizen.navigate("/public/2026/pledges/1-1-" + number + "/");
            assertThat(citizen.locator("main")).containsText("岸壁を二か所直しました。");
        }
    }
}
