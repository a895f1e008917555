package org.sanchong.app;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sanchong.adapter.jdbc.JdbcBooks;
import org.sanchong.application.port.in.ListFunds;
import org.sanchong.application.port.out.UnusableFileException;
import org.sanchong.application.wording.CaseWording;
import org.sanchong.application.wording.FundWording;
import org.sanchong.application.wording.Language;
import org.sanchong.domain.policy.PolicyCatalog;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The settlements and rows of funds that verbs about funds look at. */
final class FundsOption {
    @Parameters(
            paramLabel = "SETTLEMENTS.csv",
            arity = "0..1",
            description = "The settlements; - reads standard input.")
    private @Nullable String settlements;

    @Option(names = "--claims", paramLabel = "CLAIMS.csv", description = "The claims settled.")
    private @Nullable String claims;

    @Option(
            names = "--rows",
            paramLabel = "FUNDS.csv",
            description = "Budgets, advances, payments, recoveries and what else settlements do not say.")
    private @Nullable String rows;

    @Option(
            names = "--store",
            paramLabel = "URL",
            description = "In place of all three the books there: a folder, jdbc:h2:... or jdbc:postgresql:...")
    private @Nullable String url;

    /** Returns whether rows are given, in a list. */
    boolean hasRows() {
        return rows != null;
    }

    /**
     * Opens what is given.
     *
     * @param needsRows whether rows of funds are needed
     */
    OpenedFunds open(Sanchong.Streams streams, TableOption tables, PolicyCatalog catalog, boolean needsRows) {
        String books = url;
        if (books != null) {
            if (settlements != null || claims != null || rows != null) {
                throw new UnusableFileException(
                        "with --store all is taken from the books: leave out SETTLEMENTS.csv, --claims"
                                + " and --rows / 使用 --store 时以账簿为准，请勿给出结算文件、--claims 与 --rows");
            }
            return OpenedFunds.of(JdbcBooks.openExisting(books, 1));
        }
        String settled = settlements;
        String claimed = claims;
        String listed = rows;
        if (settled == null || claimed == null) {
            throw new UnusableFileException(
                    "give SETTLEMENTS.csv as \"settle\" wrote it and the claims settled with --claims,"
                            + " or the books with --store / 请给出结算文件与 --claims，或以 --store 指定账簿");
        }
        if (needsRows && listed == null) {
            throw new UnusableFileException("give the rows of the funds with --rows / 请以 --rows 给出基金台账");
        }
        List<OpenedFunds.Listed> lists = new ArrayList<>();
        lists.add(new OpenedFunds.Listed(tables.claims(settled, streams, catalog), TableOption.name(settled)));
        lists.add(new OpenedFunds.Listed(tables.other(claimed, streams, catalog), claimed));
        if (listed != null) {
            lists.add(new OpenedFunds.Listed(tables.other(listed, streams, catalog), listed));
        }
        return OpenedFunds.of(catalog, lists);
    }

    /** Tells what was left out, and returns how much it is. */
    static int leftOut(Sanchong.Streams streams, PolicyCatalog catalog, Language language, ListFunds.LeftOut leftOut) {
        List<String> lines = new ArrayList<>();
        CaseWording cases = new CaseWording(language);
        leftOut.cases().forEach(unfit -> lines.add(cases.fault(unfit.list(), unfit.row(), unfit.fault())));
        FundWording funds = new FundWording(catalog, language);
        leftOut.rows().forEach(unused -> lines.add(funds.fault(unused.list(), unused.row(), unused.fault())));
        lines.forEach(streams.err()::println);
        return leftOut.count();
    }
}
