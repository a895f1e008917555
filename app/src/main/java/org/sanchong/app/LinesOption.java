package org.sanchong.app;

import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import org.sanchong.app.files.CsvLines;
import org.sanchong.app.files.InputFile;
import org.sanchong.application.port.in.SettleClaims;
import picocli.CommandLine.Option;

/** The option {@code --lines}: the fee lines of the claims. */
final class LinesOption {
    @Option(
            names = "--lines",
            paramLabel = "LINES.csv",
            description = "Fee lines: they fill the expense split of their claims, or must agree with it.")
    private @Nullable String file;

    /** Opens the file; where none is named, there is nothing in it. */
    InputStream open() {
        String named = file;
        return named == null ? InputStream.nullInputStream() : InputFile.open(named);
    }

    /** Gives the lines that were opened to the command, if a file is named. */
    void give(InputStream opened, SettleClaims.Command.Builder command) {
        String named = file;
        if (named != null) {
            command.lines(new CsvLines(opened, named));
        }
    }

    /** Returns what the file is called; empty where none is named. */
    String name() {
        String named = file;
        return named == null ? "" : named;
    }
}
