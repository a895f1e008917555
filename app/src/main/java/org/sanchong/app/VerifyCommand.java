package org.sanchong.app;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.sanchong.app.files.InputFile;
import org.sanchong.app.verify.Verification;
import org.sanchong.app.verify.VerificationReport;
import org.sanchong.application.port.out.UnusableFileException;
import org.sanchong.application.wording.Language;
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
    private @Nullable Path claims;

    @Mixin
    private final CatalogOption policies = new CatalogOption();

    @Mixin
    private final PolicyOption onePolicy = new PolicyOption();

    @Option(names = "--opening", paramLabel = "FILE", description = "Accumulators brought forward; with --claims.")
    private @Nullable Path opening;

    @Option(names = "--lines", paramLabel = "LINES.csv", description = "Fee lines of the claims; with --claims.")
    private @Nullable Path lines;

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
        Verification verification = new Verification(
                policies.catalog(), new Verification.Against(claims, onePolicy.policy(), opening, lines));
        boolean standard = "-".equals(derivations);
        VerificationReport report;
        try (InputStream in = standard ? streams.in() : InputFile.open(derivations)) {
            report = verification.check(in, standard ? "standard input" : derivations);
        }
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
        if (claims == null && opening != null) {
            throw new UnusableFileException("--opening is compared with what claims begin with: give --claims too");
        }
        if (claims == null && lines != null) {
            throw new UnusableFileException("--lines are compared with the claims that they split: give --claims too");
        }
        if (claims == null && onePolicy.policy() != null) {
            throw new UnusableFileException("--policy says under which policy claims were settled: give --claims too");
        }
    }
}
