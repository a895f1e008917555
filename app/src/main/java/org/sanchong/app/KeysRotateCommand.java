package org.sanchong.app;

import java.util.concurrent.Callable;
import org.sanchong.adapter.jdbc.JdbcBooks;
import org.sanchong.application.port.out.BookKeys;
import org.sanchong.application.wording.KeyWording;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** The verb {@code keys rotate}. */
@Command(
        name = "rotate",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Makes a further master key, and wraps the keys of all people under it while the books are"
                + " used. Run again, it goes on where it was interrupted.",
        footer = {"", "Exit status: 0 done; 2 could not run.", "", "Example:", "  sanchong keys rotate --store books"})
final class KeysRotateCommand implements Callable<Integer> {
    private final Sanchong.Streams streams;

    @Mixin
    private final BooksOption store = new BooksOption();

    @Mixin
    private final LanguageOption language = new LanguageOption();

    KeysRotateCommand(Sanchong.Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        KeyWording words = new KeyWording(language.language());
        try (BookKeys keys = JdbcBooks.openKeys(store.url())) {
            return PageOptions.write(streams.out(), words.rotated(keys.rotate()) + "\n", 0);
        }
    }
}
