package dev.pledgeledger.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import dev.pledgeledger.common.Role;
import dev.pledgeledger.progress.ScreenTest;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WithheldNoteTest extends ScreenTest {

    @Test
    void whoeverIsWithoutARoleReadsWhichAndHowSheGetsIt() {
        signIn("drafter");
        open("");
        WithheldNote note = new WithheldNote();
        note.show(Set.of(Role.SIGNATORY, Role.ADMINISTRATOR));
        UI.getCurrent().add(note);
        assertThat(words()).contains("次の役割はまだ使えません: 決裁者、管理者", "もう一度ログインし、確認コードを入力すると使えます。");
    }

    @Test
    void nobodyElseIsTroubled() {
        signIn("drafter");
        open("");
        assertThat(words()).doesNotContain("まだ使えません");
        open("entries");
        assertThat(words()).doesNotContain("まだ使えません");
    }
}
