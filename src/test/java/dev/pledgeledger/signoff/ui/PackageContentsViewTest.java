package dev.pledgeledger.signoff.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import dev.pledgeledger.progress.State;
import dev.pledgeledger.signoff.PackageQueries;
import dev.pledgeledger.signoff.SignOffPackage;
import dev.pledgeledger.signoff.SignOffService;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Which entries are put into a package, taken out of it and sent back.
class PackageContentsViewTest extends SignOffScreenTest {

    @Autowired
    SignOffService signOff;

    @Autowired
    PackageQueries packages;

    @Test
    void aReviewerLeavesEntriesOutAndPackagesThemLater() {
        approved(1, 2);
        signIn("reviewer");
        navigate(SignOffView.class);
        assertThat(words()).contains("審査済の取組（2件）").contains("2件中 2件を選択");
        test(box("1-1-2 を選ぶ")).click();
        assertThat(words()).contains("2件中 1件を選択");
        test(button("登載する")).click();
        confirm();
        assertThat(city.entry(year, 1).state()).isEqualTo(State.PACKAGED);
        assertThat(city.entry(year, 2).state()).isEqualTo(State.APPROVED);
        assertThat(words()).contains("追加の決裁案件（第2号）になります。");
        test(box("すべて選ぶ")).click();
        assertThat(button("登載する").isEnabled()).isFalse();
        assertThat(words()).contains("取組が選ばれていません");
        test(box("1-1-2 を選ぶ")).click();
        test(button("登載する")).click();
        confirm();
        assertThat(words()).contains("追加の決裁案件 第2号").contains("報告書（この案件の1件）");
    }

    @Test
    void aReviewerTakesEntriesOutWithAReasonThatStaysOnRecord() {
        packaged(1, 2);
        signIn("reviewer");
        navigate(SignOffView.class);
        assertThat(button("登載を取り消す").isEnabled()).isFalse();
        test(box("1-1-2 を選ぶ")).click();
        test(button("登載を取り消す")).click();
        reason("図を差し替えるため");
        test(find(Button.class).withText("登載を取り消す").all().getLast()).click();
        roundTrip();
        assertThat(city.entry(year, 2).state()).isEqualTo(State.APPROVED);
        assertThat(words())
                .contains("1件（外れたもの 1件）")
                .contains("この案件から外れた取組（1件）")
                .contains("図を差し替えるため")
                .contains("第1号から登載の取消: 図を差し替えるため");
    }

    @Test
    void anEmptiedPackageSaysSoAndCannotBeSigned() {
        packaged(1);
        SignOffPackage made = city.as("reviewer", () -> packages.of(year)).getFirst();
        city.as(
                "reviewer",
                () -> signOff.unpackage(
                        made.id(), made.version(), List.of(city.entry(year, 1).id()), "組み直すため"));
        signIn("signatory");
        navigate(SignOffView.class);
        assertThat(words()).contains("取組なし").contains("この案件には取組が残っていません");
        assertThat(button("決裁する").isEnabled()).isFalse();
    }

    @Test
    void aSignedPackageShowsWhatWasSentBackAndWhy() {
        packaged(1, 2);
        SignOffPackage made = city.as("signatory", () -> packages.of(year)).getFirst();
        city.as("signatory", () -> signOff.signOff(made.id(), made.version(), "説明"));
        signIn("signatory");
        navigate(SignOffView.class);
        test(find(Button.class).withText("返付").all().getFirst()).click();
        reason("数字を確かめてください");
        test(button("返付する")).click();
        roundTrip();
        assertThat(city.entry(year, 1).state()).isEqualTo(State.RETURNED);
        assertThat(city.entry(year, 2).state()).isEqualTo(State.SIGNED_OFF);
        assertThat(words())
                .contains("この案件から外れた取組（1件）")
                .contains("返付（担当課へ）")
                .contains("数字を確かめてください")
                .contains("報告書（この案件の1件）");
    }

    private Checkbox box(String label) {
        return find(Checkbox.class).all().stream()
                .filter(box -> box.getAriaLabel().filter(label::equals).isPresent())
                .findFirst()
                .orElseThrow();
    }
}
