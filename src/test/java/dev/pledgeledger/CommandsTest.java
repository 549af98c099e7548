package dev.pledgeledger;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pledgeledger.common.Command;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;

class CommandsTest {

    private static final String LIST = "META-INF/services/" + Command.class.getName();

    @Test
    void everyCommandStandsBelowALineForHelpWithItsName() throws IOException {
        for (URL list : Collections.list(getClass().getClassLoader().getResources(LIST))) {
            List<String> lines = lines(list);
            for (Command command : ServiceLoader.load(Command.class)) {
                int line = lines.indexOf(command.getClass().getName());
                if (line >= 0) {
                    assertThat(lines.get(Math.max(0, line - 1)))
                            .as("the line above %s in %s", command.getClass().getName(), list)
                            .matches("# " + command.name() + "( .*)? — .+");
                }
            }
        }
    }

    private static List<String> lines(URL list) {
        try (InputStream stream = list.openStream()) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
