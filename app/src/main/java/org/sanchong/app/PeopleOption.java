package org.sanchong.app;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sanchong.app.files.CsvList;
import org.sanchong.application.port.in.SettleClaims;
import org.sanchong.domain.policy.PolicyCatalog;
import picocli.CommandLine.Option;

/** The options {@code --enrolment} and {@code --register}: whose claims are settled at all, and who is certified. */
final class PeopleOption {
    @Option(
            names = "--enrolment",
            paramLabel = "FILE",
            description = "Reject claims of people whom no enrolment in it covers on the day of discharge.")
    private @Nullable Path enrolment;

    @Option(
            names = "--register",
            paramLabel = "FILE",
            description = "Take categories that claims do not give from this register of certified people.")
    private @Nullable Path register;

    /** Returns the file of enrolments, if one is named. */
    Optional<String> enrolment() {
        return Optional.ofNullable(enrolment).map(Path::toString);
    }

    /** Returns the register, if one is named. */
    Optional<String> register() {
        return Optional.ofNullable(register).map(Path::toString);
    }

    /** Opens the files that are named. */
    Opened open(TableOption tables, Sanchong.Streams streams, PolicyCatalog catalog) {
        return new Opened(table(enrolment, tables, streams, catalog), table(register, tables, streams, catalog));
    }

    private static Optional<Table> table(
            @Nullable Path file, TableOption tables, Sanchong.Streams streams, PolicyCatalog catalog) {
        return Optional.ofNullable(file)
                .map(Path::toString)
                .map(name -> new Table(name, tables.other(name, streams, catalog)));
    }

    private record Table(String name, InputStream in) {}

    /** The files, open. */
    static final class Opened implements AutoCloseable {
        private final Optional<Table> enrolment;
        private final Optional<Table> register;

        private Opened(Optional<Table> enrolment, Optional<Table> register) {
            this.enrolment = enrolment;
            this.register = register;
        }

        /** Gives the files to the command. */
        void give(SettleClaims.Command.Builder command) {
            command.enrolments(enrolment.map(table -> new CsvList(table.in(), table.name())));
            command.register(register.map(table -> new CsvList(table.in(), table.name())));
        }

        @Override
        public void close() throws IOException {
            if (enrolment.isPresent()) {
                enrolment.get().in().close();
            }
            if (register.isPresent()) {
                register.get().in().close();
            }
        }
    }
}
