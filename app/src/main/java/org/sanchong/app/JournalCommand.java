package org.sanchong.app;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The verb {@code journal}, whose sub-verb goes through the journal of the books. */
@Command(
        name = "journal",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "verify",
        description = "Shows whether somebody changed the books behind the program's back.",
        footer = {"", "Example:", "  sanchong journal verify --store books"})
final class JournalCommand {
    private JournalCommand() {}

    /** Returns the verb with its sub-verb. */
    static CommandLine of(Sanchong.Streams streams) {
        return new CommandLine(new JournalCommand()).addSubcommand(new JournalVerifyCommand(streams));
    }
}
