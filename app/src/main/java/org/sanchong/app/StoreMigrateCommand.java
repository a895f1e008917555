package org.sanchong.app;

import java.util.concurrent.Callable;
import org.sanchong.adapter.jdbc.JdbcBooks;
import org.sanchong.application.port.out.StoreMigration.Migrated;
import org.sanchong.application.wording.Language;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** The verb {@code store migrate}. */
@Command(
        name = "migrate",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Brings books of an earlier version up to this program's, whole or not at all.",
        footer = {
            "",
            "Back the books up first, and stop every program that uses them.",
            "",
            "Exit status: 0 they are of this program's version; 2 could not run, and they are as they were.",
            "",
            "Example:",
            "  sanchong store migrate --store books"
        })
final class StoreMigrateCommand implements Callable<Integer> {
    private final Sanchong.Streams streams;

    @Mixin
    private final BooksOption store = new BooksOption();

    @Mixin
    private final PageOptions options = new PageOptions();

    StoreMigrateCommand(Sanchong.Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        options.check();
        boolean isChinese = options.language() == Language.ZH;
        Migrated migration = JdbcBooks.migration(store.url()).migrate();
        String page = options.isJson() ? json(migration) : text(migration, isChinese);
        return PageOptions.write(streams.out(), page + "\n", 0);
    }

    private static String text(Migrated migration, boolean isChinese) {
        if (!migration.isDone()) {
            return isChinese
                    ? "账簿已是版本 " + migration.to() + "，无需升级"
                    : "the books are of version " + migration.to() + " already; nothing was done";
        }
        return isChinese
                ? "账簿已由版本 " + migration.from() + " 升级到 " + migration.to() + "。可运行 sanchong doctor 核查"
                : "the books were brought up from version " + migration.from() + " to " + migration.to()
                        + ". \"sanchong doctor\" examines them";
    }

    private static String json(Migrated migration) {
        return "{\"migrated\":" + migration.isDone() + ",\"from\":\"" + migration.from() + "\",\"to\":\""
                + migration.to() + "\"}";
    }
}
