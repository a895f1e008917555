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
import org.sanchong.application.wording.FileWords;
import org.sanchong.application.wording.Language;
import org.sanchong.domain.policy.PolicyCatalog;
import org.sanchong.domain.policy.PolicyId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The verb {@code explain}. */
@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Settles a CSV of claims, or one claim of the books again, and prints the statement of one: each"
                + " tier, its figures and clauses.",
        footer = {
            "",
            "All claims of a file are settled, since those of the person that come before it count; only one is printed.",
            "Of books (--store) the one claim is settled again on what stood before it, and held against what is kept.",
            "",
            "Exit status: 0 the claim is settled, 1 it is rejected (the statement says why), or comes out otherwise than",
            "the books keep it, 2 could not run.",
            "",
            "Examples:",
            "  sanchong explain examples/claims.csv --claim SY-04",
            "  sanchong explain --store books --claim SY-04",
            "  sanchong explain examples/claims.csv --claim SY-04 --lang zh --format html > statement.html"
        })
final class ExplainCommand implements Callable<Integer> {
    private static final Set<String> OF_BOOKS =
            Set.of("--store", "--claim", "--catalog", "--as-known-on", "--format", "--lang");

    private final Sanchong.Streams streams;

    @Spec
    private CommandSpec command = CommandSpec.create();

    @Parameters(
            paramLabel = "CLAIMS.csv",
            arity = "0..1",
            description = "The claims; - reads standard input. None with --store.")
    private @Nullable String claims;

    @Option(
            names = "--store",
            paramLabel = "URL",
            description = "Explain from the books there: a folder, jdbc:h2:... or jdbc:postgresql:...")
    private @Nullable String store;

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
        String books = store;
        if (books != null) {
            refuseOptionsOfFiles();
            PolicyCatalog catalog = policies.catalog();
            return new BookedStatement(streams, catalog, language()).explain(books, claim, this::write);
        }
        String file = claims;
        if (file == null) {
            throw new UnusableFileException("name a file of claims, or books with --store");
        }
        PolicyCatalog catalog = policies.catalog();
        Statement statement = statement(file, catalog, language());
        write(statement, catalog);
        return statement.isSettled() ? 0 : 1;
    }

    private Language language() {
        return Language.valueOf(lang.toUpperCase(Locale.ROOT));
    }

    private void refuseOptionsOfFiles() {
        String file = claims;
        if (file != null) {
            throw new UnusableFileException(
                    "a file of claims (" + file + ") and --store exclude each other. Leave one of them out");
        }
        for (OptionSpec option : command.commandLine().getParseResult().matchedOptions()) {
            if (!OF_BOOKS.contains(option.longestName())) {
                throw new UnusableFileException(option.longestName()
                        + " and --store exclude each other: what the claim was settled with is in the books");
            }
        }
    }

    private void write(Statement statement, PolicyCatalog catalog) {
        String written = switch (format) {
            case "html" -> statement.html(catalog, language());
            case "json" -> statement.json(catalog, language());
            default -> statement.text(catalog, language());
        };
        byte[] utf8 = written.getBytes(StandardCharsets.UTF_8);
        streams.out().write(utf8, 0, utf8.length);
        streams.out().flush();
        if (streams.out().checkError()) {
            throw new UnusableFileException("standard output was closed before the statement was written");
        }
    }

    private Statement statement(String file, PolicyCatalog catalog, Language language) throws IOException {
        String name = TableOption.name(file);
        try (InputStream in = tables.claims(file, streams, catalog);
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
            ReadyPolicies.settleClaims(catalog).settle(command.build());
            return lookup.statement()
                    .orElseThrow(() -> new UnusableFileException(
                            name + " has no claim \"" + claim + "\". Claim ids are compared to the letter"));
        }
    }
}
