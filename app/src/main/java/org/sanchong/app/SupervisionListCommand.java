package org.sanchong.app;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.sanchong.application.port.in.FollowSupervision;
import org.sanchong.application.wording.Counted;
import org.sanchong.application.wording.Language;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The verb {@code supervision list}. */
@Command(
        name = "list",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Tells how tips and checks stand: of EVENTS.csv, or of the books.",
        footer = {"", "Exit status: 0 well, 1 a row was rejected, 2 could not run."})
final class SupervisionListCommand implements Callable<Integer> {
    private final Sanchong.Streams streams;

    @Parameters(paramLabel = "EVENTS.csv", arity = "0..1", description = "What happened; - reads standard input.")
    private @Nullable String events;

    @Option(names = "--open", description = "Only those that are not closed.")
    private boolean open;

    @Mixin
    private final SupervisionOptions options = new SupervisionOptions();

    SupervisionListCommand(Sanchong.Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        return options.with(streams, events, false, (supervision, book, opened) -> {
            FollowSupervision.Result result =
                    supervision.follow(book.isOpenOnly(open).build());
            return told(streams, result, options.language(), "");
        });
    }

    static int told(Sanchong.Streams streams, FollowSupervision.Result result, Language spoken, String taken) {
        long open = result.matters().stream()
                .filter(matter -> !matter.state().isClosed())
                .count();
        streams.err()
                .println(spoken.either(
                        Counted.of(result.matters().size(), "matter") + ", " + open + " open, " + taken
                                + Counted.of(result.rejected(), "row") + " rejected",
                        "事项 " + result.matters().size() + " 件，未结案 " + open + " 件，" + taken + "拒绝 " + result.rejected()
                                + " 行"));
        return result.rejected() == 0 ? 0 : 1;
    }
}
