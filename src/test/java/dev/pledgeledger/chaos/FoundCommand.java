package dev.pledgeledger.chaos;

import dev.pledgeledger.account.Installation;
import dev.pledgeledger.common.Command;
import dev.pledgeledger.common.CommandCall;
import dev.pledgeledger.progress.TestCity;

/// Founds the tests' city in a data folder, for an application that runs as a process of its own.
public class FoundCommand implements Command {

    @Override
    public String name() {
        return "found";
    }

    @Override
    public void run(CommandCall call) {
        TestCity city = call.service(TestCity.class);
        city.found();
        city.asSystem(() -> {
            call.service(Installation.class).foundSample("みなと市");
            return true;
        });
    }
}
