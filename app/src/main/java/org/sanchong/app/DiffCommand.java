package org.sanchong.app;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.sanchong.app.files.CsvClaims;
import org.sanchong.app.policies.CatalogPages;
import org.sanchong.application.port.in.CompareSettlements;
import org.sanchong.application.port.in.CompareSettlements.PolicyImpact;
import org.sanchong.application.port.out.IncomingClaims;
import org.sanchong.application.port.out.UnusableFileException;
import org.sanchong.application.usecase.UseCases;
import org.sanchong.domain.policy.BenefitPolicy;
import org.sanchong.domain.policy.PolicyCatalog;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The sub-verb {@code policies diff}. */
@Command(
        name = "diff",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Shows what two policies rule differently: each value with clause and provenance on either side.",
            "With --claims also who gains and who loses when the same claims are settled under both."
        },
        footer = {
            "",
            "For --claims each policy is taken as if it were in force on every day of discharge, in every region.",
            "",
            "Exit status: 0 shown (whether or not they differ); with --claims 1 if claims are rejected under either;",
            "  2 could not run.",
            "",
            "Examples:",
            "  sanchong policies diff shaoyang-2018 shaoyang-2021",
            "  sanchong policies diff shaoyang-2018 shaoyang-2021 --claims examples/claims.csv --lang zh"
        })
final class DiffCommand implements Callable<Integer> {
    private static final int TEN = 10;

    private final Sanchong.Streams streams;
    private final List<InputStream> opened = new ArrayList<>();

    @Parameters(index = "0", paramLabel = "A", description = "The policy to start from, such as shaoyang-2018.")
    private String before = "";

    @Parameters(index = "1", paramLabel = "B", description = "The policy to compare it with, such as shaoyang-2021.")
    private String after = "";

    @Option(
            names = "--claims",
            paramLabel = "FILE",
            description = "Settle the claims under both, and say who gains and who loses; - reads standard input.")
    private @Nullable String claims;

    @Option(
            names = "--largest",
            paramLabel = "N",
            description = "With --claims: how many of the largest gains and losses are listed; 10 by default.")
    private @Nullable Integer largest;

    @Mixin
    private final CatalogOption catalog = new CatalogOption();

    @Mixin
    private final TableOption tables = new TableOption();

    @Mixin
    private final PageOptions page = new PageOptions();

    DiffCommand(Sanchong.Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        CatalogPages pages = page.pages(streams.out());
        Integer most = largest;
        if (most != null && claims == null) {
            throw new UnusableFileException("--largest is for --claims. Name the claims, or leave it out");
        }
        if (most != null && most < 0) {
            throw new UnusableFileException("--largest is a number from 0 on, not " + most);
        }
        PolicyCatalog used = catalog.catalog();
        BenefitPolicy one = CatalogOption.policy(used, before);
        BenefitPolicy other = CatalogOption.policy(used, after);
        Optional<PolicyImpact> impact = impact(used, one, other);
        pages.differences(used, one, other, impact);
        boolean isComparable = impact.map(i -> i.incomparable().isEmpty()).orElse(true);
        return PageOptions.end(streams.out(), isComparable ? 0 : 1);
    }

    private Optional<PolicyImpact> impact(PolicyCatalog used, BenefitPolicy one, BenefitPolicy other)
            throws IOException {
        String file = claims;
        if (file == null) {
            return Optional.empty();
        }
        Integer most = largest;
        try {
            CompareSettlements.Request request = CompareSettlements.Request.builder()
                    .before(one.id())
                    .after(other.id())
                    .claims(claims(used, file))
                    .largest(most == null ? TEN : most)
                    .threads(Runtime.getRuntime().availableProcessors())
                    .language(page.language())
                    .build();
            return Optional.of(UseCases.compareSettlements(used).compare(request));
        } finally {
            for (InputStream in : opened) {
                in.close();
            }
        }
    }

    /** Reads a file anew each time; standard input can be read but once, so it is kept. */
    private Supplier<IncomingClaims> claims(PolicyCatalog used, String file) throws IOException {
        Sanchong.Streams quiet = new Sanchong.Streams(
                streams.in(), streams.out(), new PrintStream(OutputStream.nullOutputStream(), false));
        if ("-".equals(file)) {
            byte[] all;
            try (InputStream in = tables.claims(file, streams, used)) {
                all = in.readAllBytes();
            }
            return () -> new CsvClaims(new ByteArrayInputStream(all), "standard input", read -> {});
        }
        return () -> {
            // What there is to say of the file is said once.
            InputStream in = tables.claims(file, opened.isEmpty() ? streams : quiet, used);
            opened.add(in);
            return new CsvClaims(in, file, read -> {});
        };
    }
}
