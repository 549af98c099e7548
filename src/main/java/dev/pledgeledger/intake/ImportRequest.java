package dev.pledgeledger.intake;

import dev.pledgeledger.common.CommandFailure;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// What was asked of `import`.
record ImportRequest(Path file, boolean dryRun, boolean json) {

    static ImportRequest of(List<String> arguments) {
        List<String> files = new ArrayList<>();
        boolean dryRun = false;
        boolean json = false;
        for (String argument : arguments) {
            switch (argument) {
                case "--dry-run" -> dryRun = true;
                case "--json" -> json = true;
                default -> files.add(known(argument));
            }
        }
        if (files.size() != 1) {
            throw new CommandFailure("import needs one file: ./ledger import FILE --dry-run [--json]");
        }
        return new ImportRequest(path(files.getFirst()), dryRun, json);
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
