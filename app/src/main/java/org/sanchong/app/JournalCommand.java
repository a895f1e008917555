package org.sanchong.app;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The verb {@code journal}, whose sub-verbs go through the journal of the books and give its roots away. */
@Command(
        name = "journal",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "verify|roots|prove",
        description = "Shows whether somebody changed the books behind the program's back.",
        footer = {
            "",
            "Examples:",
            "  sanchong journal verify --store books",
            "  sanchong journal roots --store books --out roots.json"
        })
final class JournalCommand {
    private JournalCommand() {}

    /** Returns the verb with its sub-verbs. */
    static CommandLine of(Sanchong.Streams streams) {
        return new CommandLine(new JournalCommand())
                .addSubcommand(new JournalVerifyCommand(streams))
                .addSubcommand(new JournalRootsCommand(streams))
                .addSubcommand(new JournalProveCommand(streams));
    }
}
