package dev.pledgeledger.progress.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import dev.pledgeledger.progress.Entry;
import dev.pledgeledger.progress.EvidenceService;
import dev.pledgeledger.progress.ProgressPaths;
import dev.pledgeledger.progress.ScreenTest;
import dev.pledgeledger.progress.State;
import dev.pledgeledger.progress.TestFiles;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

class EvidencePanelTest extends ScreenTest {

    private static final byte[] PDF = TestFiles.pdf("month");

    @Autowired
    EvidenceService service;

    @Test
    void aDrafterAddsAFileAndReadsThatItStaysInside() {
        visit("drafter", city.walkTo(State.DRAFT, year, 1));
        assertThat(words()).contains("数字の根拠になる資料。公表されません", "まだありません。");
        click("ファイルを追加");
        upload("月報.pdf", PDF);
        assertThat(words())
                .contains("根拠資料「月報」を追加しました", "PDF " + PDF.length + "バイト", "drafter・", "1-1-1 に根拠資料「月報」を追加")
                .doesNotContain("まだありません。")
                .doesNotContainPattern("![a-zA-Z.]+!");
        assertThat(find(Upload.class).all()).isEmpty();
    }

    @Test
    void aTitleTypedBeforeGoesWithTheFile() {
        visit("drafter", city.walkTo(State.DRAFT, year, 1));
        click("ファイルを追加");
        field("題名").setValue("港湾統計 四月分");
        upload("r7-04.pdf", PDF);
        assertThat(words()).contains("根拠資料「港湾統計 四月分」を追加しました").doesNotContain("r7-04");
    }

    @Test
    void aFileThatIsSomethingElseIsRefusedAndAnotherCanBeChosenAtOnce() {
        visit("drafter", city.walkTo(State.DRAFT, year, 1));
        click("ファイルを追加");
        upload("月報.pdf", "MZ".getBytes(StandardCharsets.US_ASCII));
        assertThat(words()).contains("名前の末尾の「.pdf」と合いません");
        upload("集計.xlsm", PDF);
        assertThat(words()).contains("マクロを含むファイルは登録できません").doesNotContain("と合いません");
        upload("月報.pdf", PDF);
        assertThat(words()).contains("根拠資料「月報」を追加しました");
    }

    @Test
    void aLinkShowsItsHostAndOpensApartFromThePage() {
        visit("drafter", city.walkTo(State.DRAFT, year, 1));
        click("リンクを追加");
        field("リンク先（URL）").setValue("javascript:alert(1)");
        click("追加する");
        assertThat(field("リンク先（URL）").isInvalid()).isTrue();
        field("リンク先（URL）").setValue("https://toukei.example.lg.jp/r7");
        field("題名").setValue("港湾統計");
        click("追加する");
        assertThat(words()).contains("根拠資料「港湾統計」を追加しました", "toukei.example.lg.jp");
        Anchor link = anchor("港湾統計");
        assertThat(link.getHref()).isEqualTo("https://toukei.example.lg.jp/r7");
        assertThat(link.getElement().getAttribute("rel")).isEqualTo("noopener noreferrer");
        assertThat(link.getElement().getAttribute("target")).isEqualTo("_blank");
    }

    @Test
    void removingAsksWhyAndLeavesTheReason() {
        Entry entry = city.walkTo(State.DRAFT, year, 1);
        city.as("drafter", () -> service.addFile(entry.id(), "", "月報.pdf", PDF));
        visit("drafter", entry);
        click("取消");
        click("取り消す");
        assertThat(words()).contains("理由を入力してください");
        find(TextArea.class).withLabel("理由").single().setValue("別の年の資料だったため");
        click("取り消す");
        assertThat(words()).contains("根拠資料「月報」を取り消しました", "（理由: 別の年の資料だったため）");
        assertThat(find(Anchor.class).withText("月報").all()).isEmpty();
        assertThat(find(Button.class).withText("取消").all()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"head", "signatory", "auditor", "admin"})
    void whoOnlyReadsSeesTheListAndGetsTheFile(String login) {
        Entry entry = city.walkTo(State.DRAFT, year, 1);
        city.as("drafter", () -> service.addFile(entry.id(), "", "月報.pdf", PDF));
        visit(login, entry);
        assertThat(find(Button.class).withText("ファイルを追加").all()).isEmpty();
        assertThat(find(Button.class).withText("リンクを追加").all()).isEmpty();
        assertThat(find(Button.class).withText("取消").all()).isEmpty();
        ByteArrayOutputStream saved = new ByteArrayOutputStream();
        test(anchor("月報")).download(saved);
        assertThat(saved.toByteArray()).isEqualTo(PDF);
    }

    private void visit(String login, Entry entry) {
        signIn(login);
        open(ProgressPaths.of(entry.id()));
    }

    private void upload(String name, byte[] content) {
        test(find(Upload.class).single()).upload(name, "application/octet-stream", content);
        roundTrip();
    }

    private TextField field(String label) {
        return find(TextField.class).withLabel(label).single();
    }

    private Anchor anchor(String title) {
        return find(Anchor.class).withText(title).single();
    }

    private void click(String verb) {
        test(find(Button.class).withText(verb).all().getLast()).click();
        roundTrip();
    }
}
