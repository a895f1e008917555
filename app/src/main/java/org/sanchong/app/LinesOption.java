package org.sanchong.app;

import java.io.InputStream;
import java.io.PrintStream;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sanchong.app.files.CsvLines;
import org.sanchong.application.port.in.SettleClaims;
import org.sanchong.application.wording.Counted;
import org.sanchong.domain.policy.PolicyCatalog;
import picocli.CommandLine.Option;

/** The option {@code --lines}: the fee lines of the claims. */
final class LinesOption {
    @Option(
            names = "--lines",
            paramLabel = "LINES.csv",
            description = "Fee lines: they fill the expense split of their claims, or must agree with it.")
    private @Nullable String file;

    /** Returns the file, if one is named. */
    Optional<String> file() {
        return Optional.ofNullable(file);
    }

    /** Opens the file; where none is named, there is nothing in it. */
    InputStream open(Sanchong.Streams streams, PolicyCatalog catalog) {
        String named = file;
        return named == null ? InputStream.nullInputStream() : TableOption.lines(named, streams, catalog);
    }

    /** Gives the lines that were opened to the command, if a file is named. */
    void give(InputStream opened, SettleClaims.Command.Builder command) {
        String named = file;
        if (named != null) {
            command.lines(new CsvLines(opened, named));
        }
    }

    /** Says which lines belong to no claim, if any do. */
    void say(SettleClaims.StrayLines stray, boolean chinese, PrintStream err) {
        if (stray.lines() == 0) {
            return;
        }
        String named = stray.first().stream()
                .map(claim -> "\"" + claim.id() + "\" (line " + claim.line() + ")")
                .collect(Collectors.joining(", "));
        String more = stray.claims() > stray.first().size() ? ", …" : "";
        err.println("sanchong: "
                + (chinese
                        ? file + "：有 " + stray.lines() + " 条收费明细所属的 " + stray.claims() + " 笔结算不在结算文件中：" + named + more
                                + "。请更正其 claim_id，或补上相应的结算"
                        : file + ": " + Counted.of(stray.lines(), "fee line is", "fee lines are") + " of "
                                + Counted.of(stray.claims(), "claim") + " that the file of claims does not have: "
                                + named + more
                                + ". Correct their claim_id, or add the claims"));
    }
}
