package org.sanchong.app;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The verb {@code keys}, whose sub-verbs make keys and change them. */
@Command(
        name = "keys",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "new|rotate|retire|signing",
        description = "Makes the keys of books, changes them, and makes keys to sign with.",
        footer = {
            "",
            "Examples:",
            "  sanchong keys new --suite SM3-SM4 --out books.keys",
            "  sanchong keys rotate --store books",
            "  sanchong keys signing --out signing.pem"
        })
final class KeysCommand {
    private KeysCommand() {}

    /** Returns the verb with its sub-verbs. */
    static CommandLine of(Sanchong.Streams streams) {
        return new CommandLine(new KeysCommand())
                .addSubcommand(new KeysNewCommand(streams))
                .addSubcommand(new KeysRotateCommand(streams))
                .addSubcommand(new KeysRetireCommand(streams))
                .addSubcommand(new KeysSigningCommand(streams));
    }
}
