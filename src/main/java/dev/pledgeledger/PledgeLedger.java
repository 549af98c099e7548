package dev.pledgeledger;

import dev.pledgeledger.common.Command;
import dev.pledgeledger.common.CommandFailure;
import java.io.PrintStream;
import java.util.List;
import java.util.ServiceLoader;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/// The application, and the door to its commands: `start` serves it, every other command is a [Command].
@SpringBootApplication
public class PledgeLedger {

    private static final String START = "start";

    private PledgeLedger() {}

    public static void main(String[] words) {
        System.exit(status(List.of(words)));
    }

    private static int status(List<String> words) {
        try {
            CommandLine line = CommandLine.of(words);
            if (line.command().equals(START)) {
                start(line);
            } else {
                run(line);
            }
            return 0;
        } catch (RuntimeException failure) {
            System.err.println("ledger: " + Refusals.line(failure));
            return 1;
        }
    }

    private static void start(CommandLine line) {
        if (!line.arguments().isEmpty()) {
            throw new CommandFailure("start does not know " + line.arguments().getFirst() + "; see ./ledger help");
        }
        Launch launch = new Launch(line, WebApplicationType.SERVLET);
        System.out.println("公約台帳 " + launch.address());
        launch.awaitEnd();
    }

    private static void run(CommandLine line) {
        PrintStream out = System.out;
        // Whatever a library prints must not get between the lines of a command's result.
        System.setOut(System.err);
        ServiceLoader.load(Command.class).stream()
                .map(ServiceLoader.Provider::get)
                .filter(command -> command.name().equals(line.command()))
                .findFirst()
                .orElseThrow(
                        () -> new CommandFailure("There is no command \"" + line.command() + "\"; see ./ledger help"))
                .run(new Call(line, out));
        out.flush();
    }
}
