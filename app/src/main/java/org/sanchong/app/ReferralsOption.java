package org.sanchong.app;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sanchong.app.files.CsvList;
import org.sanchong.application.port.out.IncomingRecords;
import org.sanchong.application.wording.Counted;
import org.sanchong.domain.policy.PolicyCatalog;
import picocli.CommandLine.Option;

/** The options {@code --referrals} and {@code --contracts}: filings of people, and contracts of counties. */
final class ReferralsOption {
    @Option(
            names = "--referrals",
            paramLabel = "FILINGS",
            description =
                    "Referrals and filings for off-site care: they fill referral of the claims, or must agree with it.")
    private @Nullable String filings;

    @Option(
            names = "--contracts",
            paramLabel = "FACILITIES",
            description = "Facilities that counties contract: they fill designated where a policy asks for a contract.")
    private @Nullable String contracts;

    /** Returns the file of filings, if one is named. */
    Optional<String> filings() {
        return Optional.ofNullable(filings);
    }

    /** Returns the file of contracts, if one is named. */
    Optional<String> contracts() {
        return Optional.ofNullable(contracts);
    }

    /** Opens the files that are named. */
    Opened open(Sanchong.Streams streams, PolicyCatalog catalog) {
        Opened opened = new Opened();
        opened.filings = opened.add(filings, streams, catalog);
        opened.contracts = opened.add(contracts, streams, catalog);
        return opened;
    }

    /** Says that rows cannot be used, if some cannot. */
    void say(int unusable, PrintStream err) {
        if (unusable > 0) {
            err.println("sanchong: " + Counted.of(unusable, "row") + " of filings or contracts cannot be used;"
                    + " \"sanchong referrals\" says why / 有 " + unusable + " 行备案或签约数据不能使用，详见 sanchong referrals");
        }
    }

    /** The files, open. */
    static final class Opened implements AutoCloseable {
        private final List<InputStream> streams = new ArrayList<>();
        private @Nullable IncomingRecords filings;
        private @Nullable IncomingRecords contracts;

        private @Nullable IncomingRecords add(@Nullable String file, Sanchong.Streams out, PolicyCatalog catalog) {
            if (file == null) {
                return null;
            }
            InputStream in = TableOption.referrals(file, out, catalog);
            streams.add(in);
            return new CsvList(in, file);
        }

        Optional<IncomingRecords> filings() {
            return Optional.ofNullable(filings);
        }

        Optional<IncomingRecords> contracts() {
            return Optional.ofNullable(contracts);
        }

        @Override
        public void close() {
            for (InputStream stream : streams) {
                try {
                    stream.close();
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        }
    }
}
