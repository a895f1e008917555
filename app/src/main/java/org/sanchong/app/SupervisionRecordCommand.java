package org.sanchong.app;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.sanchong.application.port.in.FollowSupervision;
import org.sanchong.application.port.out.UnusableFileException;
import org.sanchong.application.wording.Counted;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** The verb {@code supervision record}. */
@Command(
        name = "record",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description =
                "Takes what happened into the books of --store, each event once, and tells how tips and checks stand.",
        footer = {
            "",
            "An event that is there already is known. Two amounts of one day that are the same need a reference each.",
            "",
            "Exit status: 0 well, 1 a row was rejected, 2 could not run."
        })
final class SupervisionRecordCommand implements Callable<Integer> {
    private final Sanchong.Streams streams;

    @Parameters(paramLabel = "EVENTS.csv", description = "What happened; - reads standard input.")
    private String events = "";

    @Mixin
    private final SupervisionOptions options = new SupervisionOptions();

    SupervisionRecordCommand(Sanchong.Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        return options.with(streams, events, true, (supervision, book, opened) -> {
            if (book.build().ledgers().isEmpty()) {
                throw new UnusableFileException("name the books with --store URL / 请以 --store 指定账簿");
            }
            FollowSupervision.Result result = supervision.follow(book.build());
            String taken = options.language()
                    .either(Counted.of(result.taken(), "event") + " taken, ", "登记事件 " + result.taken() + " 条，");
            return SupervisionListCommand.told(streams, result, options.language(), taken);
        });
    }
}
