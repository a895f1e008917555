package org.sanchong.app;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.sanchong.app.files.InputFile;
import org.sanchong.app.verify.Source;
import org.sanchong.app.verify.Table;
import org.sanchong.app.verify.Verification;
import org.sanchong.app.verify.VerificationReport;
import org.sanchong.application.port.out.UnusableFileException;
import org.sanchong.application.wording.Language;
import org.sanchong.domain.policy.PolicyCatalog;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The verb {@code verify}. */
@Command(
        name = "verify",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Works derivations out again, without anything that settled them, and names what is wrong.",
        footer = {
            "",
            "Of each derivation that is wrong the first failure is named with claim and step.",
            "",
            "Exit status: 0 every derivation is right, 1 some are wrong, 2 could not run.",
            "",
            "Examples:",
            "  sanchong settle claims.csv --out settled.csv --explain why.jsonl",
            "  sanchong verify why.jsonl",
            "  sanchong verify why.jsonl --claims claims.csv"
        })
final class VerifyCommand implements Callable<Integer> {
    private final Sanchong.Streams streams;

    @Parameters(paramLabel = "DERIVATIONS.jsonl", description = "The derivations; - reads standard input.")
    private String derivations;

    @Option(
            names = "--claims",
            paramLabel = "CLAIMS.csv",
            description = "Also compare with the claims that were settled.")
    private @Nullable String claims;

    @Mixin
    private final TableOption tables = new TableOption();

    @Mixin
    private final CatalogOption policies = new CatalogOption();

    @Mixin
    private final PolicyOption onePolicy = new PolicyOption();

    @Option(names = "--opening", paramLabel = "FILE", description = "Accumulators brought forward; with --claims.")
    private @Nullable String opening;

    @Mixin
    private final LinesOption lines = new LinesOption();

    @Mixin
    private final ReferralsOption referrals = new ReferralsOption();

    @Mixin
    private final PeopleOption people = new PeopleOption();

    @Option(names = "--most", paramLabel = "N", description = "Failures that are listed; 100 by default.")
    private int most = 100;

    @Option(names = "--format", paramLabel = "text|json", description = "For people or for programs; text by default.")
    private String format = "text";

    @Option(names = "--lang", paramLabel = "en|zh", description = "Language; en by default.")
    private String lang = "en";

    VerifyCommand(Sanchong.Streams streams) {
        this.streams = streams;
        this.derivations = "";
    }

    @Override
    public Integer call() throws IOException {
        long begun = System.nanoTime();
        checkOptions();
        Language language = Language.valueOf(lang.toUpperCase(Locale.ROOT));
        boolean standard = "-".equals(derivations);
        VerificationReport report = report(standard);
        String written = "json".equals(format) ? report.json(most) : report.text(language, most);
        streams.out().write(written.getBytes(StandardCharsets.UTF_8));
        streams.out().flush();
        if (streams.out().checkError()) {
            throw new UnusableFileException("standard output was closed before the report was written");
        }
        if (report.derivations() == 0) {
            throw new UnusableFileException((standard ? "standard input" : derivations)
                    + " holds no derivation. They are what settle --explain FILE writes");
        }
        String notes = report.notes(language);
        if (!notes.isEmpty()) {
            streams.err().println(notes);
        }
        streams.err().println(report.summary(language, Math.max(1, (System.nanoTime() - begun) / 1_000_000)));
        return report.wrong() == 0 ? 0 : 1;
    }

    private VerificationReport report(boolean standard) throws IOException {
        PolicyCatalog catalog = policies.catalog();
        Map<Source, Table> against = new EnumMap<>(Source.class);
        try {
            files().forEach((source, file) -> against.put(source, new Table(file, open(source, file, catalog))));
            Verification verification =
                    new Verification(catalog, new Verification.Against(against, onePolicy.policy()));
            try (InputStream in = standard ? streams.in() : InputFile.open(derivations)) {
                return verification.check(in, standard ? "standard input" : derivations);
            }
        } finally {
            for (Table table : against.values()) {
                table.in().close();
            }
        }
    }

    /** Returns the files that are named. */
    private Map<Source, String> files() {
        Map<Source, String> files = new EnumMap<>(Source.class);
        Optional.ofNullable(claims).ifPresent(file -> files.put(Source.CLAIMS, file));
        Optional.ofNullable(opening).ifPresent(file -> files.put(Source.OPENING, file));
        lines.file().ifPresent(file -> files.put(Source.LINES, file));
        referrals.filings().ifPresent(file -> files.put(Source.REFERRALS, file));
        referrals.contracts().ifPresent(file -> files.put(Source.CONTRACTS, file));
        people.enrolment().ifPresent(file -> files.put(Source.ENROLMENT, file));
        people.register().ifPresent(file -> files.put(Source.REGISTER, file));
        return files;
    }

    /** Opens a table as CSV in UTF-8, whatever it is; the checker reads it by itself. */
    private InputStream open(Source source, String file, PolicyCatalog catalog) {
        return switch (source) {
            case CLAIMS -> tables.claims(file, streams, catalog);
            case LINES -> TableOption.lines(file, streams, catalog);
            case REFERRALS, CONTRACTS -> TableOption.referrals(file, streams, catalog);
            case OPENING, ENROLMENT, REGISTER -> tables.other(file, streams, catalog);
        };
    }

    private void checkOptions() {
        if (!Set.of("text", "json").contains(format)) {
            throw new UnusableFileException("--format is text or json, not \"" + format + "\"");
        }
        if (!Set.of("en", "zh").contains(lang)) {
            throw new UnusableFileException("--lang is en or zh, not \"" + lang + "\"");
        }
        if (most < 0) {
            throw new UnusableFileException("--most is a number from 0, not " + most);
        }
        for (Map.Entry<Source, String> given : files().entrySet()) {
            if ("-".equals(given.getValue())) {
                throw new UnusableFileException("standard input is for the derivations. Name the file of "
                        + given.getKey().name().toLowerCase(Locale.ROOT));
            }
            if (claims == null) {
                String option = "--" + given.getKey().name().toLowerCase(Locale.ROOT);
                throw new UnusableFileException(
                        option + " says what claims were settled with: give --claims too" + " / 请同时给出 --claims");
            }
        }
        if (claims == null && onePolicy.policy() != null) {
            throw new UnusableFileException("--policy says under which policy claims were settled: give --claims too");
        }
    }
}
