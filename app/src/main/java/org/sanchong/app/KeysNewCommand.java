package org.sanchong.app;

import java.util.concurrent.Callable;
import org.sanchong.adapter.jdbc.JdbcBooks;
import org.sanchong.app.files.InputFile;
import org.sanchong.app.files.SecretFile;
import org.sanchong.application.wording.KeyWording;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The verb {@code keys new}. */
@Command(
        name = "new",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Makes keys for new books, with the algorithms of choice. Without it new books make their own.",
        footer = {
            "",
            "Exit status: 0 made; 2 could not run, also where the file is there already.",
            "",
            "Example:",
            "  sanchong keys new --suite SM3-SM4 --out books.keys"
        })
final class KeysNewCommand implements Callable<Integer> {
    private final Sanchong.Streams streams;

    @Option(
            names = "--suite",
            paramLabel = "SHA256-AES|SM3-SM4",
            description = "The algorithms of the books for all their life; SHA256-AES by default.")
    private String suite = "SHA256-AES";

    @Option(
            names = "--out",
            paramLabel = "FILE",
            required = true,
            description = "Where the keys go; never overwritten.")
    private String out = "";

    @Mixin
    private final LanguageOption language = new LanguageOption();

    KeysNewCommand(Sanchong.Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        KeyWording words = new KeyWording(language.language());
        SecretFile.create(InputFile.path(out), JdbcBooks.newKeys(suite));
        return PageOptions.write(streams.out(), words.made(out) + "\n", 0);
    }
}
