package dev.pledgeledger.common;

/// One command of `./ledger`, such as `import`.
///
/// A feature contributes a command by a public class with a public constructor without parameters, and two lines in
/// `META-INF/services/dev.pledgeledger.common.Command`: a comment `# import FILE [--dry-run] — what it does`, which
/// `./ledger help` prints, and the name of the class. A command is created before there is a Spring context and is
/// therefore no bean: it asks its [CommandCall] for the services it needs, and what needs none starts at once.
public interface Command {

    /// The word after `./ledger`.
    String name();

    /// Does the work. Returning is exit status 0.
    ///
    /// @throws CommandFailure for exit status 1, with the one line that says why
    void run(CommandCall call);
}
