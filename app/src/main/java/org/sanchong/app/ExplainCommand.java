package org.sanchong.app;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.sanchong.app.files.AccumulatorFile;
import org.sanchong.app.files.CsvClaims;
import org.sanchong.app.statement.ClaimLookup;
import org.sanchong.app.statement.Statement;
import org.sanchong.application.port.in.SettleClaims;
import org.sanchong.application.port.out.UnusableFileException;
import org.sanchong.application.usecase.UseCases;
import org.sanchong.application.wording.FileWords;
import org.sanchong.application.wording.Language;
import org.sanchong.domain.policy.PolicyCatalog;
import org.sanchong.domain.policy.PolicyId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The verb {@code explain}. */
@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Settles a CSV of claims and prints the statement of one: each tier, its figures and clauses.",
        footer = {
            "",
            "All claims are settled, since those of the person that come before it count; only one is printed.",
            "",
            "Exit status: 0 the claim is settled, 1 it is rejected (the statement says why), 2 could not run.",
            "",
            "Examples:",
            "  sanchong explain examples/claims.csv --claim SY-04",
            "  sanchong explain examples/claims.csv --claim SY-04 --lang zh --format html > statement.html"
        })
final class ExplainCommand implements Callable<Integer> {
    private final Sanchong.Streams streams;

    @Parameters(paramLabel = "CLAIMS.csv", description = "The claims; - reads standard input.")
    private String claims;

    @Option(names = "--claim", paramLabel = "ID", required = true, description = "The claim_id of the claim.")
    private String claim;

    @Mixin
    private final LinesOption lines = new LinesOption();

    @Mixin
    private final ReferralsOption referrals = new ReferralsOption();

    @Mixin
    private final PeopleOption people = new PeopleOption();

    @Mixin
    private final PolicyOption onePolicy = new PolicyOption();

    @Mixin
    private final TableOption tables = new TableOption();

    @Mixin
    private final CatalogOption policies = new CatalogOption();

    @Option(names = "--opening", paramLabel = "FILE", description = "Accumulators brought forward from an earlier run.")
    private @Nullable Path opening;

    @Option(
            names = "--format",
            paramLabel = "text|html|json",
            description = "Format of the statement; text by default.")
    private String format = "text";

    @Option(names = "--lang", paramLabel = "en|zh", description = "Language of the statement; en by default.")
    private String lang = "en";

    ExplainCommand(Sanchong.Streams streams) {
        this.streams = streams;
        this.claims = "";
        this.claim = "";
    }

    @Override
    public Integer call() throws IOException {
        if (!Set.of("text", "html", "json").contains(format)) {
            throw new UnusableFileException("--format is text, html or json, not \"" + format + "\"");
        }
        if (!Set.of("en", "zh").contains(lang)) {
            throw new UnusableFileException("--lang is en or zh, not \"" + lang + "\"");
        }
        PolicyCatalog catalog = policies.catalog();
        Language language = Language.valueOf(lang.toUpperCase(Locale.ROOT));
        Statement statement = statement(catalog, language);
        String written = switch (format) {
            case "html" -> statement.html(catalog, language);
            case "json" -> statement.json(catalog, language);
            default -> statement.text(catalog, language);
        };
        streams.out().write(written.getBytes(StandardCharsets.UTF_8));
        streams.out().flush();
        if (streams.out().checkError()) {
            throw new UnusableFileException("standard output was closed before the statement was written");
        }
        return statement.isSettled() ? 0 : 1;
    }

    private Statement statement(PolicyCatalog catalog, Language language) throws IOException {
        String name = TableOption.name(claims);
        try (InputStream in = tables.claims(claims, streams, catalog);
                InputStream bills = lines.open(streams, catalog);
                PeopleOption.Opened known = people.open(tables, streams, catalog);
                ReferralsOption.Opened filed = referrals.open(streams, catalog)) {
            FileWords words = new FileWords(catalog.vocabulary());
            ClaimLookup lookup = new ClaimLookup(new CsvClaims(in, name, read -> {}), words, claim);
            SettleClaims.Command.Builder command = SettleClaims.Command.builder()
                    .claims(lookup)
                    .settlements(lookup)
                    .derivations(lookup)
                    .threads(Runtime.getRuntime().availableProcessors())
                    .language(language);
            lines.give(bills, command);
            known.give(command);
            command.filings(filed.filings()).contracts(filed.contracts()).answers(lookup);
            PolicyId policy = onePolicy.policy();
            if (policy != null) {
                command.policy(policy);
            }
            Path before = opening;
            if (before != null) {
                InputStream totals = tables.other(before.toString(), streams, catalog);
                command.opening(new AccumulatorFile(catalog).from(totals, before.toString()));
            }
            UseCases.settleClaims(catalog).settle(command.build());
            return lookup.statement()
                    .orElseThrow(() -> new UnusableFileException(
                            name + " has no claim \"" + claim + "\". Claim ids are compared to the letter"));
        }
    }
}
