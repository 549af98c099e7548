package dev.pledgeledger.intake;

import dev.pledgeledger.account.SystemActors;
import dev.pledgeledger.common.Command;
import dev.pledgeledger.common.CommandCall;
import dev.pledgeledger.common.CommandFailure;

/// `./ledger import FILE`: reads a report and lands it; for a dry run it only tells what came of it.
public final class ImportCommand implements Command {

    @Override
    public String name() {
        return "import";
    }

    @Override
    public void run(CommandCall call) {
        ImportRequest request = ImportRequest.of(call.arguments());
        Intake intake = switch (IntakeFile.read(request.file())) {
            case Reading.Read(var read) -> read;
            case Reading.Refused(var refusal) -> throw new CommandFailure(refusal.message());
        };
        if (!request.dryRun()) {
            land(request, intake, call);
        }
        call.out().print(request.json() ? IntakeJson.write(intake) : IntakeSummary.of(intake));
    }

    private static void land(ImportRequest request, Intake intake, CommandCall call) {
        LandingService service = call.service(LandingService.class);
        Batch batch = Batch.of(String.valueOf(request.file().getFileName()), intake, request.as());
        Landing landing =
                call.service(SystemActors.class).command("取込", () -> service.land(batch, LandingProgress.SILENT));
        if (landing instanceof Landing.Refused(var reason)) {
            throw new CommandFailure(reason.message());
        }
    }
}
