package dev.pledgeledger.chaos;

import dev.pledgeledger.account.Installation;
import dev.pledgeledger.common.Command;
import dev.pledgeledger.common.CommandCall;
import dev.pledgeledger.common.DepartmentId;
import dev.pledgeledger.cycle.CycleId;
import dev.pledgeledger.cycle.CycleQueries;
import dev.pledgeledger.pledge.ManifestoId;
import dev.pledgeledger.pledge.Pledge;
import dev.pledgeledger.pledge.PledgeQueries;
import dev.pledgeledger.progress.Entry;
import dev.pledgeledger.progress.EntryId;
import dev.pledgeledger.progress.ProgressService;
import dev.pledgeledger.progress.RegroupingService;
import dev.pledgeledger.progress.TestCity;
import java.util.List;

/// Founds the tests' city in a data folder, with more to write for its drafter, for an application that runs as a
/// process of its own.
public class FoundCommand implements Command {

    /// How many entries the drafter has then.
    static final int ENTRIES = 12;

    @Override
    public String name() {
        return "found";
    }

    @Override
    public void run(CommandCall call) {
        TestCity city = call.service(TestCity.class);
        CycleId year = city.found();
        city.asSystem(() -> {
            call.service(Installation.class).foundSample("みなと市");
            return year;
        });
        Entry first = city.entry(year, 1);
        // Two of the three that there are.
        for (int more = 2; more < ENTRIES; more++) {
            city.as("reviewer", () -> add(call, year, first));
        }
    }

    private static EntryId add(CommandCall call, CycleId year, Entry like) {
        List<DepartmentId> departments = like.achievementsDepartments();
        ManifestoId manifesto =
                call.service(CycleQueries.class).find(year).orElseThrow().manifesto();
        Pledge pledge = call.service(PledgeQueries.class).pledge(manifesto, like.code());
        EntryId added = call.service(RegroupingService.class).add(year, pledge, "もう一つ");
        call.service(ProgressService.class).assign(added, 0, departments, departments);
        return added;
    }
}
