package dev.pledgeledger.database;

import java.util.ArrayList;
import java.util.List;

/// Another Java process with the class path of the tests, for what a process of its own must show.
public final class Jvm {

    private Jvm() {}

    public static ProcessBuilder running(Class<?> main, List<String> options, List<String> arguments) {
        List<String> command =
                new ArrayList<>(List.of(ProcessHandle.current().info().command().orElseThrow()));
        // The tests' own class path ends in a colon, which would mean the working folder as well.
        command.addAll(List.of("-cp", System.getProperty("java.class.path").replaceFirst(":+$", "")));
        command.addAll(options);
        command.add(main.getName());
        command.addAll(arguments);
        return new ProcessBuilder(command);
    }
}
