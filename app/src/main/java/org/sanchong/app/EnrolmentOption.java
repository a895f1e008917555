package org.sanchong.app;

import java.io.InputStream;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.sanchong.app.files.CsvList;
import org.sanchong.application.port.in.SettleClaims;
import org.sanchong.domain.policy.PolicyCatalog;
import picocli.CommandLine.Option;

/** The option {@code --enrolment}: whose claims are settled at all. */
final class EnrolmentOption {
    @Option(
            names = "--enrolment",
            paramLabel = "FILE",
            description = "Reject claims of people whom no enrolment in it covers on the day of discharge.")
    private @Nullable Path file;

    /** Opens the enrolments; where none are named, there is nothing in them. */
    InputStream open(TableOption tables, Sanchong.Streams streams, PolicyCatalog catalog) {
        Path named = file;
        return named == null ? InputStream.nullInputStream() : tables.other(named.toString(), streams, catalog);
    }

    /** Gives the enrolments that were opened to the command, if any are named. */
    void give(InputStream opened, SettleClaims.Command.Builder command) {
        Path named = file;
        if (named != null) {
            command.enrolments(new CsvList(opened, named.toString()));
        }
    }
}
