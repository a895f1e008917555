package org.sanchong.app;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The verb {@code store}, whose sub-verb brings books up to this version. */
@Command(
        name = "store",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "migrate",
        description = "Takes care of the tables that books are kept in.",
        footer = {"", "Example:", "  sanchong store migrate --store books"})
final class StoreCommand {
    private StoreCommand() {}

    /** Returns the verb with its sub-verb. */
    static CommandLine of(Sanchong.Streams streams) {
        return new CommandLine(new StoreCommand()).addSubcommand(new StoreMigrateCommand(streams));
    }
}
