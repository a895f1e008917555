package org.sanchong.app;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sanchong.app.files.CsvList;
import org.sanchong.application.port.in.ListFunds;
import org.sanchong.application.port.out.SettledCases;
import org.sanchong.application.port.out.UnusableFileException;
import org.sanchong.application.usecase.UseCases;
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

    /** Returns the rows' file, if one is given. */
    @Nullable
    String rows() {
        return rows;
    }

    /** Returns the settlements' file. */
    String settlements() {
        String given = settlements;
        if (given == null) {
            throw new UnusableFileException("give SETTLEMENTS.csv with --claims, as \"settle\" wrote it / 请给出结算文件与 --claims");
        }
        return given;
    }

    /** Returns the claims' file. */
    String claims() {
        String given = claims;
        if (given == null) {
            throw new UnusableFileException("give the claims that were settled with --claims / 请以 --claims 给出所结算的文件");
        }
        return given;
    }

    /** Returns the cases of both streams. */
    ListFunds.Cases cases(PolicyCatalog catalog, InputStream settled, InputStream claimed) {
        SettledCases read = UseCases.settledCases(
                catalog,
                new CsvList(settled, TableOption.name(settlements())),
                new CsvList(claimed, claims()));
        return (first, last) -> List.of(read);
    }

    /** Returns the rows of the stream. */
    ListFunds.Rows listed(InputStream from) {
        return new ListFunds.Rows.Listed(new CsvList(from, String.valueOf(rows)));
    }

    /** Tells what was left out, and returns how much it is. */
    static int leftOut(
            Sanchong.Streams streams, PolicyCatalog catalog, Language language, ListFunds.LeftOut leftOut) {
        List<String> lines = new ArrayList<>();
        CaseWording cases = new CaseWording(language);
        leftOut.cases().forEach(unfit -> lines.add(cases.fault(unfit.list(), unfit.row(), unfit.fault())));
        FundWording funds = new FundWording(catalog, language);
        leftOut.rows().forEach(unused -> lines.add(funds.fault(unused.list(), unused.row(), unused.fault())));
        lines.forEach(streams.err()::println);
        return leftOut.count();
    }
}
