package org.sanchong.app;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.sanchong.application.usecase.OversightUseCases;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The verb {@code supervision show}. */
@Command(
        name = "show",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Tells what happened to one tip or check, in order.",
        footer = {"", "Exit status: 0 well, 1 there is no such matter, 2 could not run."})
final class SupervisionShowCommand implements Callable<Integer> {
    private final Sanchong.Streams streams;

    @Parameters(paramLabel = "MATTER", description = "Its number.")
    private String matter = "";

    @Option(names = "--events", paramLabel = "EVENTS.csv", description = "What happened; - reads standard input.")
    private @Nullable String events;

    @Mixin
    private final SupervisionOptions options = new SupervisionOptions();

    SupervisionShowCommand(Sanchong.Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        return options.with(streams, events, false, (supervision, book, opened) -> {
            boolean isFound = OversightUseCases.showMatter(opened.catalog()).show(book.build(), matter);
            if (!isFound) {
                streams.err()
                        .println("sanchong: UNKNOWN_MATTER: there is no tip or check of the number given / 没有该编号的监管事项");
            }
            return isFound ? 0 : 1;
        });
    }
}
