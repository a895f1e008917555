package org.sanchong.app;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The verb {@code store}, whose sub-verbs look after what books are kept in. */
@Command(
        name = "store",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "migrate|catalogs",
        description = "Takes care of the tables that books are kept in, and lists the catalogs that are kept there.",
        footer = {"", "Examples:", "  sanchong store migrate --store books", "  sanchong store catalogs --store books"})
final class StoreCommand {
    private StoreCommand() {}

    /** Returns the verb with its sub-verbs. */
    static CommandLine of(Sanchong.Streams streams) {
        return new CommandLine(new StoreCommand())
                .addSubcommand(new StoreMigrateCommand(streams))
                .addSubcommand(new StoreCatalogsCommand(streams));
    }
}
