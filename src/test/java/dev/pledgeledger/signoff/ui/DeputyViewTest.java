package dev.pledgeledger.signoff.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import dev.pledgeledger.signoff.TestDeputies;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// 代決 and 後閲 on the page of a package.
class DeputyViewTest extends SignOffScreenTest {

    @Autowired
    TestDeputies deputies;

    @BeforeEach
    void aPackageWaits() {
        packaged(1, 2);
    }

    @Test
    void whoMaySignIsSaidAndADeputysSignatureIsReadAfterwards() {
        deputies.name("otherhead", "signatory");
        deputies.name("head", "signatory");
        signIn("otherhead");
        navigate(SignOffView.class);
        assertThat(words())
                .contains("決裁できる人")
                .contains("otherhead（signatoryの代決）、signatory")
                .containsPattern("head — .*（1-1-1、1-1-2）");
        test(find(TextArea.class).single()).setValue("点検が進んだため");
        test(button("決裁する")).click();
        confirm();
        assertThat(words())
                .containsPattern("otherhead（signatoryの代決）が.*に決裁しました。")
                .contains("後閲待ち");
        assertThat(find(Button.class).withText("後閲済にする").exists()).isFalse();
        signIn("signatory");
        navigate(SignOffView.class);
        test(button("後閲済にする")).click();
        roundTrip();
        assertThat(words()).contains("後閲済（").doesNotContain("後閲待ち");
        assertThat(find(Button.class).withText("後閲済にする").exists()).isFalse();
    }
}
