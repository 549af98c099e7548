package dev.pledgeledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pledgeledger.common.CommandFailure;
import java.util.List;
import org.junit.jupiter.api.Test;

class CommandLineTest {

    @Test
    void settingsAreSpringsAndTheRestIsTheCommands() {
        CommandLine line =
                CommandLine.of(List.of("import", "a file.txt", "--server.port=8081", "--as", "draft", "--dry-run"));

        assertThat(line.command()).isEqualTo("import");
        assertThat(line.arguments()).containsExactly("a file.txt", "--as", "draft", "--dry-run");
        assertThat(line.settings()).containsExactly("--server.port=8081");
    }

    @Test
    void anOptionWithAValueIsNoSettingWithoutADotInItsName() {
        assertThat(CommandLine.of(List.of("publish", "--out=a.b=c")).arguments())
                .containsExactly("--out=a.b=c");
    }

    @Test
    void whoActsAndTheSampleCityAreSettingsForEveryCommand() {
        CommandLine line = CommandLine.of(List.of("start", "--as-user", "tanaka", "--demo"));

        assertThat(line.arguments()).isEmpty();
        assertThat(line.settings()).containsExactly("--ledger.as-user=tanaka", "--ledger.demo=true");
    }

    @Test
    void anActorWithoutALoginIsRefused() {
        assertThatThrownBy(() -> CommandLine.of(List.of("import", "--as-user")))
                .isInstanceOf(CommandFailure.class)
                .hasMessageContaining("--as-user needs the login");
    }
}
