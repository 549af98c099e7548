package dev.pledgeledger;

import dev.pledgeledger.common.Command;
import dev.pledgeledger.common.CommandCall;
import dev.pledgeledger.common.CommandFailure;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A command for the tests: prints what it was given and, unless told not to, asks the database who it is.
public class ProbeCommand implements Command {

    @Override
    public String name() {
        return "probe";
    }

    @Override
    public void run(CommandCall call) {
        System.out.println("a library's chatter");
        call.out().println(call.arguments());
        if (call.arguments().contains("--fail")) {
            throw new CommandFailure("It was told to fail");
        }
        if (!call.arguments().contains("--dry-run")) {
            String role = call.service(JdbcClient.class)
                    .sql("SELECT current_user")
                    .query(String.class)
                    .single();
            String actor = call.service(Environment.class).getProperty("ledger.as-user", "nobody");
            call.out().println(role + " for " + actor);
        }
    }
}
