package org.sanchong.app;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sanchong.app.files.AccumulatorFile;
import org.sanchong.app.files.CsvClaims;
import org.sanchong.app.trace.ClauseTrace;
import org.sanchong.app.trace.TracePage;
import org.sanchong.application.port.in.SettleClaims;
import org.sanchong.application.port.out.UnusableFileException;
import org.sanchong.application.wording.Language;
import org.sanchong.domain.law.Clause;
import org.sanchong.domain.law.ClauseId;
import org.sanchong.domain.law.PolicyDocument;
import org.sanchong.domain.policy.PolicyCatalog;
import org.sanchong.domain.policy.PolicyId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The verb {@code trace}. */
@Command(
        name = "trace",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Settles a CSV of claims and shows what was paid by which clause, or by one clause to whom.",
        footer = {
            "",
            "The way back from a printed clause to the yuan; explain is the way there.",
            "",
            "Exit status: 0 all claims are settled, 1 some are rejected (and rest on no clause), 2 could not run.",
            "",
            "Examples:",
            "  sanchong trace examples/claims.csv",
            "  sanchong trace examples/claims.csv --clause \"heze-2022 一(四)\" --lang zh"
        })
final class TraceCommand implements Callable<Integer> {
    private final Sanchong.Streams streams;

    @Parameters(paramLabel = "CLAIMS.csv", description = "The claims; - reads standard input.")
    private String claims;

    @Option(
            names = "--clause",
            paramLabel = "CLAUSE",
            description = "Document and number, such as \"heze-2022 一(四)\"; absent: the sums of all clauses.")
    private @Nullable String clause;

    @Mixin
    private final LinesOption lines = new LinesOption();

    @Mixin
    private final ReferralsOption referrals = new ReferralsOption();

    @Mixin
    private final PeopleOption people = new PeopleOption();

    @Mixin
    private final PolicyOption onePolicy = new PolicyOption();

    @Mixin
    private final CatalogOption policies = new CatalogOption();

    @Mixin
    private final TableOption tables = new TableOption();

    @Option(names = "--opening", paramLabel = "FILE", description = "Accumulators brought forward from an earlier run.")
    private @Nullable Path opening;

    @Option(names = "--format", paramLabel = "text|json", description = "For people or for programs; text by default.")
    private String format = "text";

    @Option(names = "--lang", paramLabel = "en|zh", description = "Language; en by default.")
    private String lang = "en";

    TraceCommand(Sanchong.Streams streams) {
        this.streams = streams;
        this.claims = "";
    }

    @Override
    public Integer call() throws IOException {
        if (!Set.of("text", "json").contains(format)) {
            throw new UnusableFileException("--format is text or json, not \"" + format + "\"");
        }
        if (!Set.of("en", "zh").contains(lang)) {
            throw new UnusableFileException("--lang is en or zh, not \"" + lang + "\"");
        }
        PolicyCatalog catalog = policies.catalog();
        Language language = Language.valueOf(lang.toUpperCase(Locale.ROOT));
        ClauseTrace trace = new ClauseTrace(Optional.ofNullable(clause).map(asked -> clause(catalog, asked)));
        settle(catalog, trace);
        TracePage page = new TracePage(catalog, language, trace);
        String written = "json".equals(format) ? page.json() : page.text();
        streams.out().write(written.getBytes(StandardCharsets.UTF_8));
        streams.out().flush();
        if (streams.out().checkError()) {
            throw new UnusableFileException("standard output was closed before everything was written");
        }
        return trace.rejected() == 0 ? 0 : 1;
    }

    private void settle(PolicyCatalog catalog, ClauseTrace trace) throws IOException {
        String name = TableOption.name(claims);
        try (InputStream in = tables.claims(claims, streams, catalog);
                InputStream bills = lines.open(streams, catalog);
                PeopleOption.Opened known = people.open(tables, streams, catalog);
                ReferralsOption.Opened filed = referrals.open(streams, catalog)) {
            SettleClaims.Command.Builder command = SettleClaims.Command.builder()
                    .claims(new CsvClaims(in, name, read -> {}))
                    .settlements(trace)
                    .derivations(trace)
                    .threads(Runtime.getRuntime().availableProcessors())
                    .language(Language.EN)
                    .filings(filed.filings())
                    .contracts(filed.contracts());
            lines.give(bills, command);
            known.give(command);
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
        }
    }

    /** Returns the clause of that name; wide brackets are taken for narrow ones. */
    private static ClauseId clause(PolicyCatalog catalog, String asked) {
        String written = asked.strip().replace('（', '(').replace('）', ')');
        List<ClauseId> known = catalog.documents().stream()
                .flatMap(document -> document.clauses().stream())
                .map(Clause::id)
                .toList();
        return known.stream()
                .filter(id -> id.toString().equals(written))
                .findFirst()
                .orElseThrow(() -> new UnusableFileException(unknown(catalog, asked, known)));
    }

    private static String unknown(PolicyCatalog catalog, String asked, List<ClauseId> known) {
        String document = asked.strip().split("\\s", 2)[0];
        List<String> numbers = known.stream()
                .filter(id -> id.document().equals(document))
                .map(ClauseId::number)
                .toList();
        return "no clause \"" + asked + "\". Write document and number, such as \"" + known.get(0) + "\". "
                + (numbers.isEmpty()
                        ? "Documents: "
                                + catalog.documents().stream()
                                        .map(PolicyDocument::id)
                                        .collect(Collectors.joining(", "))
                        : document + " has: " + String.join(", ", numbers));
    }
}
