package dev.pledgeledger.walk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dev.pledgeledger.account.SetupCodes;
import dev.pledgeledger.audit.AuditFilter;
import dev.pledgeledger.audit.AuditLine;
import dev.pledgeledger.audit.AuditQueries;
import dev.pledgeledger.audit.AuditVerification;
import dev.pledgeledger.audit.Subject;
import dev.pledgeledger.common.Rating;
import dev.pledgeledger.intake.IntakeFile;
import dev.pledgeledger.intake.Reading;
import dev.pledgeledger.report.Report;
import dev.pledgeledger.report.ReportJson;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/// The main job, whole: a published report goes in, and the next one comes out, by different people in a browser.
class MainLineWalk extends Walk {

    private static final Path REPORT = Path.of("../shared/reports/isesaki-second-term-r7.txt");
    private static final String REASON = "見込んでいた展示の会場が確保できず、規模を縮めたため";

    @Autowired
    ApplicationContext application;

    @Autowired
    RealCity city;

    @Autowired
    AuditQueries audit;

    @Autowired
    AuditVerification verification;

    @BeforeEach
    void theReportIsAtHand() {
        assumeTrue(Files.isDirectory(Path.of("../shared")), "skipped: ../shared with the real report is not here");
    }

    @Test
    void aPublishedReportGoesInAndTheNextOneComesOut() throws Exception {
        foundAndImport();
        city.hire();
        openTheYear();
        long entry = city.entry("1-1-1.1");

        Page drafter = signedIn("tanto");
        drafter.navigate("/entries/" + entry);
        write(drafter, "・市内の企業と合同で、規模を縮めて商品の展示を行いました。");
        browser.look(drafter, "main-entry");
        step(drafter, "提出する", "1-1-1 を提出しました");

        Page head = signedIn("kacho");
        head.navigate("/entries/" + entry);
        assertThat(button(head, "確認する")).isVisible();
        rewriteBehindHerBack(drafter);
        button(head, "確認する").click();
        assertThat(head.getByText("古い版に対する判断のため、受け付けませんでした")).isVisible();
        assertThat(head.locator(".old-version")).containsText("二回");
        browser.look(head, "main-old-version");
        head.navigate("/entries/" + entry);
        step(head, "確認する", "1-1-1 を確認しました");

        Page reviewer = signedIn("kikaku");
        reviewer.navigate("/entries/" + entry);
        step(reviewer, "審査を始める", "1-1-1 の審査を始めました");
        browser.look(reviewer, "main-review");
        button(reviewer, "差し戻す").click();
        reviewer.getByLabel("理由").fill("展示の回数の根拠を答えてください。");
        button(dialog(reviewer), "差し戻す").click();
        assertThat(reviewer.getByText("1-1-1 を差し戻しました")).isVisible();

        drafter.navigate("/entries/" + entry);
        assertThat(drafter.getByText("展示の回数の根拠を答えてください。").first()).isVisible();
        drafter.getByLabel("指摘への回答").fill("商工会議所の実施報告によります。");
        drafter.getByText("保存済").waitFor();
        step(drafter, "提出する", "1-1-1 を提出しました");
        reviewer.navigate("/entries/" + entry);
        step(reviewer, "審査を始める", "1-1-1 の審査を始めました");
        step(reviewer, "承認する", "1-1-1 を承認しました");

        city.approveTheOthers(entry);
        signOff(reviewer);
        publish(reviewer);
        citizensReadIt(entry);
        auditorsReadIt(entry);
    }

    private void foundAndImport() {
        Page admin = browser.person();
        admin.navigate("/setup");
        admin.getByLabel("初回設定コード").fill(SetupCodes.printed(application));
        admin.getByLabel("市の名前").fill("伊勢崎市");
        admin.getByLabel("ログインID").fill("kanri");
        admin.getByLabel("氏名").fill("管野 理子");
        admin.getByLabel("パスワード", new Page.GetByLabelOptions().setExact(true)).fill(RealCity.PASSWORD);
        admin.getByLabel("パスワード（もう一度）").fill(RealCity.PASSWORD);
        admin.getByText("市と管理者を登録する").click();
        admin.waitForURL("**/sign-in");
        Browser.signIn(admin, "kanri", RealCity.PASSWORD);
        land(admin);
        takeBack(admin);
        land(admin);
    }

    private void land(Page admin) {
        admin.navigate("/import");
        admin.locator("vaadin-upload input[type=file]").setInputFiles(REPORT);
        assertThat(admin.getByText("確認事項", new Page.GetByTextOptions().setExact(false))
                        .first())
                .isVisible();
        assertThat(admin.locator("vaadin-upload-file")).hasCount(0);
        browser.look(admin, "main-import");
        button(admin, "取り込む").click();
        assertThat(admin.getByText("（取組185件）を取り込みました")).isVisible();
    }

    /// Everything goes again, but what the log says of it.
    private void takeBack(Page admin) {
        admin.navigate("/import");
        button(admin, REPORT.getFileName() + " の取込を取り消す").click();
        dialog(admin).getByLabel("理由").fill("去年の資料だった");
        browser.look(admin, "main-take-back");
        button(dialog(admin), "取込を取り消す").click();
        assertThat(admin.getByText("去年の資料だった")).isVisible();
        admin.navigate("/publication");
        assertThat(admin.getByText("公表版はまだありません。")).isVisible();
        citizensSeeIt(admin);
        assertThat(admin.request().get("/public/2025/").status()).isEqualTo(404);
    }

    private void openTheYear() {
        Page reviewer = signedIn("kikaku");
        reviewer.navigate("/cycles");
        button(reviewer, "翌年度を開く").click();
        Locator dialog = reviewer.locator("vaadin-dialog");
        assertThat(dialog).containsText("185件");
        day(dialog, "入力締切", "2027/04/23");
        day(dialog, "審査締切", "2027/05/14");
        browser.look(reviewer, "main-open-year");
        button(dialog, "翌年度を開く").click();
        assertThat(reviewer.getByText("令和8年度を開きました。")).isVisible();
        reviewer.navigate("/entries");
        assertThat(reviewer.getByText("185件中 185件を表示")).isVisible();
        browser.look(reviewer, "main-entries");
        reviewer.context().close();
    }

    private void write(Page drafter, String achievements) {
        drafter.getByLabel("主な取組実績").fill(achievements);
        drafter.getByLabel("今後の主な取組予定").fill("・会場を早めに確保し、展示の回数を元に戻します。");
        chooseRating(drafter, "検討・準備中");
        drafter.getByLabel("評価変更の理由").fill(REASON);
        drafter.getByText("保存済").waitFor();
        assertThat(button(drafter, "提出する")).isEnabled();
    }

    private void rewriteBehindHerBack(Page drafter) {
        step(drafter, "引き戻す", "1-1-1 を引き戻しました");
        drafter.getByLabel("主な取組実績").fill("・市内の企業と合同で、規模を縮めて商品の展示を二回行いました。");
        drafter.getByText("保存済").waitFor();
        step(drafter, "提出する", "1-1-1 を提出しました");
    }

    private void signOff(Page reviewer) {
        reviewer.navigate("/cycles");
        button(reviewer, "入力を締め切る").click();
        confirm(reviewer);
        assertThat(reviewer.getByText("入力を締め切りました。")).isVisible();
        reviewer.navigate("/sign-off");
        button(reviewer, "登載する").click();
        confirm(reviewer);
        assertThat(reviewer.getByText("第1号を登載しました。")).isVisible();
        Page signatory = signedIn("shicho");
        signatory.navigate("/sign-off");
        assertThat(signatory.getByText(REASON).first()).isVisible();
        browser.look(signatory, "main-sign-off");
        signatory.getByLabel("前年度との差の説明").fill("一件の評価を下げたため");
        button(signatory, "決裁する").click();
        confirm(signatory);
        assertThat(signatory.getByText("第1号を決裁しました。")).isVisible();
    }

    private void publish(Page reviewer) {
        reviewer.navigate("/publication");
        button(reviewer, "下見を作る").click();
        Page preview =
                reviewer.waitForPopup(() -> reviewer.getByText("下見を開く（新しいタブ）").click());
        assertThat(preview.getByText("公表されていません")).isVisible();
        assertThat(preview.locator("h1")).isVisible();
        browser.look(preview, "main-preview");
        assertThat(reviewer.request().get("/public/2026/").status()).isEqualTo(404);
        button(reviewer, "公表する").click();
        confirm(reviewer);
        assertThat(reviewer.getByText("令和8年度の第1版を公表しました。")).isVisible();
        citizensSeeIt(reviewer);
        browser.look(reviewer, "main-publication");
        Download workbook = reviewer.waitForDownload(
                () -> reviewer.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Excel"))
                        .first()
                        .click());
        assertThat(workbook.suggestedFilename()).isEqualTo("report.xlsx");
        assertThat(IntakeFile.read(workbook.path()))
                .isInstanceOfSatisfying(
                        Reading.Read.class,
                        read -> assertThat(read.intake().report().totals().count(Rating.D))
                                .isEqualTo(25));
    }

    private void citizensReadIt(long entry) {
        Page citizen = browser.person();
        citizen.navigate("/public/2026/pledges/1-1-1/");
        assertThat(citizen.locator("main")).containsText("検討・準備中");
        assertThat(citizen.locator("main")).containsText("二回行いました");
        browser.look(citizen, "main-public-pledge");
        citizen.navigate("/public/2026/");
        browser.look(citizen, "main-public");
        String csv = citizen.request().get("/public/2026/report.csv").text();
        assertThat(csv).contains("1-1-1.1").contains("二回行いました");
        assertThat(citizen.request().get("/public/2026/report.pdf").headers())
                .containsEntry("content-type", "application/pdf");
        Report report = ReportJson.read(
                citizen.request().get("/public/2026/report.json").text());
        assertThat(report.entries().filter(one -> one.key().equals("1-1-1.1")))
                .singleElement()
                .extracting(Report.Entry::rating)
                .isEqualTo(Rating.D);
        assertThat(report.totals().total()).isEqualTo(185);
        assertThat(report.totals().count(Rating.C)).isEqualTo(42);
        assertThat(report.totals().count(Rating.D)).isEqualTo(25);
    }

    private void auditorsReadIt(long entry) throws Exception {
        Page auditor = signedIn("kansa");
        auditor.navigate("/audit");
        button(auditor, "検証する").click();
        assertThat(auditor.getByText("一致").first()).isVisible();
        browser.look(auditor, "main-audit");
        assertThat(city.as("kansa", () -> verification.verify()).faults()).isEmpty();
        List<AuditLine> lines = city.as("kansa", () -> audit.about(Subject.Kind.ENTRY, entry));
        assertThat(lines.stream().map(AuditLine::action))
                .containsExactly(
                        "ENTRY_OPENED",
                        "START",
                        "RATING_CHANGE",
                        "SUBMIT",
                        "PULL_BACK",
                        "SUBMIT",
                        "CONCUR",
                        "CLAIM",
                        "RETURN",
                        "SUBMIT",
                        "CLAIM",
                        "APPROVE",
                        "PACKAGE",
                        "SIGN_OFF",
                        "PUBLISH");
        AuditLine change = lines.get(2);
        assertThat(change.who().login()).isEqualTo("tanto");
        assertThat(change.before()).containsEntry("rating", "C");
        assertThat(change.after()).containsEntry("rating", "D");
        assertThat(change.reason()).isEqualTo(REASON);
        assertThat(city.as("kansa", () -> audit.count(AuditFilter.action("RATING_CHANGE"))))
                .isEqualTo(2 * 185 + 1);
    }

    private Page signedIn(String login) {
        return browser.signedIn(login, RealCity.PASSWORD);
    }

    private static void step(Page page, String verb, String done) {
        button(page, verb).click();
        assertThat(page.getByText(done).last()).isVisible();
    }

    private static void day(Locator in, String label, String day) {
        in.getByLabel(label).fill(day);
        in.getByLabel(label).press("Enter");
    }

    private static void confirm(Page page) {
        page.locator("vaadin-button[slot=confirm-button]").click();
    }
}
