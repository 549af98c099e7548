package dev.pledgeledger;

import dev.pledgeledger.common.CommandCall;
import java.io.PrintStream;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.WebApplicationType;

/// A call of a command, which starts the application when it is first asked for a service.
final class Call implements CommandCall {

    private final CommandLine line;
    private final PrintStream out;
    private @Nullable Launch launch;

    Call(CommandLine line, PrintStream out) {
        this.line = line;
        this.out = out;
    }

    @Override
    public List<String> arguments() {
        return line.arguments();
    }

    @Override
    public PrintStream out() {
        return out;
    }

    @Override
    public <T> T service(Class<T> type) {
        if (launch == null) {
            launch = new Launch(line, WebApplicationType.NONE);
        }
        return launch.service(type);
    }
}
