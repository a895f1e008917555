package org.sanchong.app;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.sanchong.adapter.jdbc.JdbcBooks;
import org.sanchong.app.journal.CatalogsPage;
import org.sanchong.app.journal.CatalogsPage.Shown;
import org.sanchong.app.journal.CatalogsPage.State;
import org.sanchong.application.port.out.CatalogVersions;
import org.sanchong.application.port.out.CatalogVersions.Version;
import org.sanchong.application.port.out.EarlierCatalogs.Found;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The verb {@code store catalogs}. */
@Command(
        name = "catalogs",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description =
                "Lists the catalogs that settled into books: since when the books know each, its policies, and how"
                        + " many entries it settled.",
        footer = {
            "",
            "Exit status: 0 each that is kept is what its content hash says; 1 one is not (CATALOG_ALTERED);",
            "  2 could not run.",
            "",
            "Example:",
            "  sanchong store catalogs --store books --as-known-on 2026-11-30"
        })
final class StoreCatalogsCommand implements Callable<Integer> {
    private final Sanchong.Streams streams;

    @Mixin
    private final BooksOption store = new BooksOption();

    @Option(
            names = "--as-known-on",
            paramLabel = "DATE",
            description = "As the books were at the end of the day in China; YYYY-MM-DD.")
    private @Nullable String knownOn;

    @Mixin
    private final PageOptions options = new PageOptions();

    StoreCatalogsCommand(Sanchong.Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        options.check();
        String day = knownOn;
        LocalDate until = day == null ? LocalDate.MAX : RegisterCommand.day("--as-known-on", day);
        try (CatalogVersions versions = JdbcBooks.openCatalogVersions(store.url())) {
            List<Shown> shown = versions.versions(until).stream()
                    .map(StoreCatalogsCommand::shown)
                    .toList();
            CatalogsPage page = new CatalogsPage(shown, options.language());
            return PageOptions.write(
                    streams.out(), options.isJson() ? page.json() : page.text(), page.isWell() ? 0 : 1);
        }
    }

    private static Shown shown(Version version) {
        if (version.kept().isEmpty()) {
            return new Shown(version.contentHash(), List.of(), State.NOT_KEPT, List.of(), version.entries());
        }
        Found found = KeptCatalogs.found(version.kept().get(0));
        if (found instanceof Found.Kept kept) {
            List<String> policies = kept.catalog().policies().stream()
                    .map(policy -> policy.id().value())
                    .toList();
            return new Shown(version.contentHash(), version.kept(), State.KEPT, policies, version.entries());
        }
        State state = found instanceof Found.Altered ? State.ALTERED : State.OTHER_FORM;
        return new Shown(version.contentHash(), version.kept(), state, List.of(), version.entries());
    }
}
