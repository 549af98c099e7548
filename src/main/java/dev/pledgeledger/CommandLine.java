package dev.pledgeledger;

import dev.pledgeledger.common.CommandFailure;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// What was typed after `./ledger`, sorted.
///
/// @param arguments what the command itself is to understand
/// @param settings `--some.setting=value` for Spring, which `--as-user LOGIN` and `--demo` become as well
record CommandLine(String command, List<String> arguments, List<String> settings) {

    private static final Pattern SETTING = Pattern.compile("--[a-z][\\w-]*(\\.[\\w-]+)+=.*", Pattern.DOTALL);

    CommandLine {
        arguments = List.copyOf(arguments);
        settings = List.copyOf(settings);
    }

    static CommandLine of(List<String> words) {
        if (words.isEmpty()) {
            throw new CommandFailure("Which command? See ./ledger help");
        }
        List<String> arguments = new ArrayList<>();
        List<String> settings = new ArrayList<>();
        for (int i = 1; i < words.size(); i++) {
            String word = words.get(i);
            if (word.equals("--as-user")) {
                i++;
                if (i == words.size()) {
                    throw new CommandFailure("--as-user needs the login of a member of staff");
                }
                settings.add("--ledger.as-user=" + words.get(i));
            } else if (word.equals("--demo")) {
                settings.add("--ledger.demo=true");
            } else {
                (SETTING.matcher(word).matches() ? settings : arguments).add(word);
            }
        }
        return new CommandLine(words.getFirst(), arguments, settings);
    }
}
