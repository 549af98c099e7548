package dev.pledgeledger.intake;

import dev.pledgeledger.common.CommandFailure;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// What was asked of `import`.
record ImportRequest(Path file, Batch.LandAs as, boolean dryRun, boolean json) {

    static ImportRequest of(List<String> arguments) {
        List<String> files = new ArrayList<>();
        Batch.LandAs as = Batch.LandAs.PUBLISHED;
        boolean dryRun = false;
        boolean json = false;
        for (int i = 0; i < arguments.size(); i++) {
            String argument = arguments.get(i);
            switch (argument) {
                case "--as" -> as = landAs(++i < arguments.size() ? arguments.get(i) : "");
                case "--dry-run" -> dryRun = true;
                case "--json" -> json = true;
                default -> files.add(known(argument));
            }
        }
        if (files.size() != 1) {
            throw new CommandFailure(
                    "import needs one file: ./ledger import FILE [--as published|draft] [--dry-run] [--json]");
        }
        return new ImportRequest(path(files.getFirst()), as, dryRun, json);
    }

    private static Batch.LandAs landAs(String word) {
        return switch (word) {
            case "published" -> Batch.LandAs.PUBLISHED;
            case "draft" -> Batch.LandAs.DRAFT;
            default -> throw new CommandFailure("--as takes published or draft");
        };
    }

    private static String known(String argument) {
        if (argument.startsWith("--")) {
            throw new CommandFailure("import does not know " + argument + "; see ./ledger help");
        }
        return argument;
    }

    private static Path path(String file) {
        try {
            return Path.of(file);
        } catch (InvalidPathException noPath) {
            throw new CommandFailure("ファイル「" + file + "」を開けません。名前と場所を確かめてください。", noPath);
        }
    }
}
