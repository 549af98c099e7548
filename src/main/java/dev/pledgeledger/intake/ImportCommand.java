package dev.pledgeledger.intake;

import dev.pledgeledger.common.Command;
import dev.pledgeledger.common.CommandCall;
import dev.pledgeledger.common.CommandFailure;

/// `./ledger import FILE`: reads a published report and, for a dry run, only tells what came of it.
public final class ImportCommand implements Command {

    @Override
    public String name() {
        return "import";
    }

    @Override
    public void run(CommandCall call) {
        ImportRequest request = ImportRequest.of(call.arguments());
        if (!request.dryRun()) {
            throw new CommandFailure("取込はまだできません。--dry-run を付けると、内容と確認事項を表示します。");
        }
        Intake intake = switch (IntakeFile.read(request.file())) {
            case Reading.Read(var read) -> read;
            case Reading.Refused(var refusal) -> throw new CommandFailure(refusal.message());
        };
        call.out().print(request.json() ? IntakeJson.write(intake) : IntakeSummary.of(intake));
    }
}
