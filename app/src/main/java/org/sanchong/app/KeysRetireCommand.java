package org.sanchong.app;

import java.util.concurrent.Callable;
import org.sanchong.adapter.jdbc.JdbcBooks;
import org.sanchong.application.port.out.BookKeys;
import org.sanchong.application.wording.KeyWording;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** The verb {@code keys retire}. */
@Command(
        name = "retire",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Takes master keys out of the file that no person's key needs any more; the books refuse them"
                + " from then on.",
        footer = {
            "",
            "Exit status: 0 done, also where there is nothing to do; 1 keys of people still need an older master key; 2 could not run.",
            "",
            "Example:",
            "  sanchong keys retire --store books"
        })
final class KeysRetireCommand implements Callable<Integer> {
    private final Sanchong.Streams streams;

    @Mixin
    private final BooksOption store = new BooksOption();

    @Mixin
    private final LanguageOption language = new LanguageOption();

    KeysRetireCommand(Sanchong.Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        KeyWording words = new KeyWording(language.language());
        try (BookKeys keys = JdbcBooks.openKeys(store.url())) {
            BookKeys.Retirement retirement = keys.retire();
            return PageOptions.write(streams.out(), words.retired(retirement) + "\n", retirement.needed() > 0 ? 1 : 0);
        }
    }
}
