package org.sanchong.app;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sanchong.app.files.AccumulatorFile;
import org.sanchong.app.files.CsvClaims;
import org.sanchong.app.files.CsvCorrections;
import org.sanchong.app.files.InputFile;
import org.sanchong.application.port.in.ResettleClaims;
import org.sanchong.application.port.out.OpeningTotals;
import org.sanchong.application.port.out.UnusableFileException;
import org.sanchong.application.usecase.UseCases;
import org.sanchong.application.wording.Language;
import org.sanchong.domain.money.Money;
import org.sanchong.domain.policy.PolicyCatalog;
import org.sanchong.domain.settlement.CorrectingEntry.Cause;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The verb {@code resettle}. */
@Command(
        name = "resettle",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Settles claims again after a correction, and writes what corrects the earlier settlements.",
        footer = {
            "",
            "CLAIMS.csv holds all claims as they are now, the file of --was all claims as they were settled. The result is",
            "a list of entries (was, now, difference, cause), never an edit; without a change it is empty.",
            "",
            "Exit status: 0 all claims are settled now, 1 some are rejected, 2 could not run.",
            "",
            "Example:",
            "  sanchong resettle corrected.csv --was claims.csv --out corrections.csv"
        })
final class ResettleCommand implements Callable<Integer> {
    private final Sanchong.Streams streams;

    @Parameters(paramLabel = "CLAIMS.csv", description = "All claims as they are now; - reads standard input.")
    private String claims;

    @Option(names = "--was", paramLabel = "FILE", required = true, description = "All claims as they were settled.")
    private String was;

    @Option(names = "--out", paramLabel = "FILE", description = "Where the entries go; - or absent: standard output.")
    private String out = "-";

    @Mixin
    private final PolicyOption onePolicy = new PolicyOption();

    @Mixin
    private final CatalogOption policies = new CatalogOption();

    @Mixin
    private final TableOption tables = new TableOption();

    @Option(names = "--opening", paramLabel = "FILE", description = "Accumulators brought forward, the same for both.")
    private @Nullable Path opening;

    @Option(names = "--lang", paramLabel = "en|zh", description = "Language of reasons; en by default.")
    private String lang = "en";

    ResettleCommand(Sanchong.Streams streams) {
        this.streams = streams;
        this.claims = "";
        this.was = "";
    }

    @Override
    public Integer call() throws IOException {
        if (!Set.of("en", "zh").contains(lang)) {
            throw new UnusableFileException("--lang is en or zh, not \"" + lang + "\"");
        }
        if ("-".equals(claims) && "-".equals(was)) {
            throw new UnusableFileException("only one of the two files of claims can be standard input");
        }
        PolicyCatalog catalog = policies.catalog();
        try (Outputs outputs = new Outputs();
                InputStream before = tables.other(was, streams, catalog);
                InputStream after = tables.claims(claims, streams, catalog)) {
            ResettleClaims.Resettled resettled = UseCases.resettleClaims(catalog)
                    .resettle(ResettleClaims.Order.builder()
                            .earlier(new CsvClaims(before, TableOption.name(was), read -> {}))
                            .present(new CsvClaims(after, TableOption.name(claims), read -> {}))
                            .opening(opening(catalog))
                            .policy(Optional.ofNullable(onePolicy.policy()))
                            .threads(Runtime.getRuntime().availableProcessors())
                            .language(Language.valueOf(lang.toUpperCase(Locale.ROOT)))
                            .build());
            CsvCorrections.write(
                    resettled.entries(), "-".equals(out) ? streams.out() : outputs.begin(InputFile.path(out)));
            outputs.keep();
            streams.out().flush();
            if (streams.out().checkError()) {
                throw new UnusableFileException("standard output was closed before all entries were written");
            }
            say(resettled);
            return resettled.rejected() == 0 ? 0 : 1;
        }
    }

    private Optional<Supplier<OpeningTotals>> opening(PolicyCatalog catalog) {
        return Optional.ofNullable(opening).map(file -> () -> {
            InputStream totals = tables.other(file.toString(), streams, catalog);
            return new AccumulatorFile(catalog).from(totals, file.toString());
        });
    }

    private void say(ResettleClaims.Resettled resettled) {
        Money difference = Money.sum(resettled.entries().stream()
                .map(entry -> entry.now().fundTotal().minus(entry.was().fundTotal()))
                .toList());
        String causes = Arrays.stream(Cause.values())
                .map(cause -> resettled.entries().stream()
                                .filter(entry -> entry.cause() == cause)
                                .count()
                        + " " + cause.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
        streams.err()
                .println(resettled.earlier() + " claims before, " + resettled.present() + " now, "
                        + resettled.rejected() + " rejected; "
                        + resettled.entries().size() + " entries (" + causes
                        + "), funds pay " + difference + " more");
    }
}
