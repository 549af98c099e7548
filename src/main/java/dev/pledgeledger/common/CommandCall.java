package dev.pledgeledger.common;

import java.io.PrintStream;
import java.util.List;

/// One call of a command: what was typed, where to print, and the application behind it.
public interface CommandCall {

    /// What stands after the command's name, without the options that hold for every command (`--as-user LOGIN` and
    /// settings such as `--ledger.data-dir=…`). Relative file names are those of the caller's directory.
    List<String> arguments();

    /// Standard output, for the command's own result only; whatever else is printed goes to standard error.
    PrintStream out();

    /// A service of the application. The first call starts the Spring context and opens the database: check
    /// arguments and read files before.
    <T> T service(Class<T> type);
}
