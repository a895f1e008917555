package org.sanchong.app;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import org.sanchong.app.files.AccumulatorFile;
import org.sanchong.app.files.CsvClaims;
import org.sanchong.app.files.CsvSettlements;
import org.sanchong.app.files.InputFile;
import org.sanchong.app.files.JsonDerivations;
import org.sanchong.app.files.JsonSettlements;
import org.sanchong.app.files.ParquetSettlements;
import org.sanchong.app.files.SheetSettlements;
import org.sanchong.app.files.TemporaryStores;
import org.sanchong.app.journal.CorrectedWording;
import org.sanchong.application.port.in.SettleClaims;
import org.sanchong.application.port.out.OutgoingSettlements;
import org.sanchong.application.port.out.UnusableFileException;
import org.sanchong.application.wording.Counted;
import org.sanchong.application.wording.Language;
import org.sanchong.domain.policy.PolicyCatalog;
import org.sanchong.domain.policy.PolicyId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The verb {@code settle}. */
@Command(
        name = "settle",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Settles a CSV of claims; writes what each tier pays, in the order of the claims.",
        footer = {
            "",
            "CLAIMS.csv is UTF-8 or GB18030, or a workbook (.xlsx), with a header row, or a Parquet file. Required columns:",
            "  claim_id, person_id, region, care_type, facility_level, locality, admitted_on, discharged_on, total",
            "Often used: categories (codes joined by ;), out_of_catalog, over_limit, first_self_pay,",
            "  offsite_first_self_pay, basic_paid, referral, previous_claim. Columns x_... are carried to the output.",
            "Chinese names of columns and codes will do as well: \"sanchong columns --lang zh\" lists them.",
            "",
            "Exit status: 0 all settled, 1 some claims rejected (all others are settled and written), 2 could not run.",
            "",
            "Examples:",
            "  sanchong settle examples/claims.csv",
            "  sanchong settle claims.csv --out settled.csv --explain why.jsonl --lang zh",
            "  sanchong settle claims.csv --policy heze-2022 --strict",
            "  sanchong settle claims.csv --store books --out settled.csv"
        })
final class SettleCommand implements Callable<Integer> {
    private final Sanchong.Streams streams;

    @Parameters(paramLabel = "CLAIMS.csv", description = "The claims; - reads standard input.")
    private String claims;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "Where the settlements go; - or absent: standard output.")
    private String out = "-";

    @Mixin
    private final LinesOption lines = new LinesOption();

    @Mixin
    private final ReferralsOption referrals = new ReferralsOption();

    @Mixin
    private final PolicyOption onePolicy = new PolicyOption();

    @Mixin
    private final TableOption tables = new TableOption();

    @Mixin
    private final CatalogOption policies = new CatalogOption();

    @Option(
            names = "--explain",
            paramLabel = "FILE",
            description = "Also write each claim's derivation, one JSON object a line.")
    private @Nullable Path explain;

    @Option(
            names = "--format",
            paramLabel = "csv|jsonl|xlsx|parquet",
            description = "Format of the settlements; csv by default, xlsx or parquet where --out ends so.")
    private String format = "";

    @Option(
            names = "--excel",
            description = "Begin the CSV with a byte order mark and guard cells that look like formulas.")
    private boolean excel;

    @Option(names = "--strict", description = "Refuse claims in whose settlement an illustrative figure took part.")
    private boolean strict;

    @Mixin
    private final PeopleOption people = new PeopleOption();

    @Option(names = "--opening", paramLabel = "FILE", description = "Accumulators brought forward from an earlier run.")
    private @Nullable Path opening;

    @Option(names = "--accumulators", paramLabel = "FILE", description = "Write the closing accumulators.")
    private @Nullable Path accumulators;

    @Mixin
    private final StoreOption store = new StoreOption();

    @Mixin
    private final LanguageOption language = new LanguageOption();

    @Option(names = "--threads", paramLabel = "N", description = "Threads that settle; all cores by default.")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Mixin
    private final MemoryOption memory = new MemoryOption();

    @Option(
            names = "--sorted",
            description =
                    "The claims stand in the order of person_id (by code point; checked): read, settle and write them"
                            + " person by person, in the same memory however many they are.")
    private boolean sorted;

    SettleCommand(Sanchong.Streams streams) {
        this.streams = streams;
        this.claims = "";
    }

    @Override
    public Integer call() throws IOException {
        long begun = System.nanoTime();
        checkOptions();
        PolicyCatalog catalog = policies.catalog();
        try (Outputs outputs = new Outputs();
                InputStream in = tables.claims(claims, streams, catalog);
                InputStream bills = lines.open(streams, catalog);
                PeopleOption.Opened known = people.open(tables, streams, catalog);
                ReferralsOption.Opened filed = referrals.open(streams, catalog);
                StoreOption.Opened books = store.open(threads);
                TemporaryStores stores = memory.open()) {
            SettleClaims.Command.Builder command = command(catalog, outputs, in);
            command.filings(filed.filings()).contracts(filed.contracts());
            lines.give(bills, command);
            known.give(command);
            books.give(command, catalog, streams.err());
            memory.give(stores, command);
            SettleClaims.Result result = ReadyPolicies.settleClaims(catalog).settle(command.build());
            outputs.keep();
            streams.out().flush();
            if (streams.out().checkError()) {
                throw new UnusableFileException("standard output was closed before all settlements were written");
            }
            say(result, System.nanoTime() - begun, catalog.contentHash());
            boolean all = result.stray().lines() == 0 && result.unusableFilings() == 0;
            return result.rejected() == 0 && all ? 0 : 1;
        }
    }

    private void checkOptions() {
        if (format.isEmpty()) {
            String ending = out.substring(out.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
            format = Set.of("xlsx", "parquet").contains(ending) ? ending : "csv";
        }
        if (!Set.of("csv", "jsonl", "xlsx", "parquet").contains(format)) {
            throw new UnusableFileException("--format is csv, jsonl, xlsx or parquet, not \"" + format + "\"");
        }
        if (threads < 1 || threads > 1024) {
            throw new UnusableFileException("--threads is a number from 1 to 1024, not " + threads);
        }
        if (excel && !"csv".equals(format)) {
            throw new UnusableFileException("--excel is for --format csv");
        }
        store.refuse(opening, "--opening", "What has accumulated is in the books");
        store.refuse(accumulators, "--accumulators", "\"sanchong accumulators\" tells what the books have accumulated");
        store.refuse(explain, "--explain", "Settle without --store for derivations; the books keep their seals");
        store.check(people.register().isPresent());
        checkSorted();
        Set<Path> written = new LinkedHashSet<>();
        for (Path file : new Path[] {"-".equals(out) ? null : InputFile.path(out), explain, accumulators}) {
            if (file != null && "-".equals(file.toString())) {
                throw new UnusableFileException("only --out can be standard output. Name a file");
            }
            if (file != null && !written.add(file.toAbsolutePath().normalize())) {
                throw new UnusableFileException(file + " cannot take two outputs. Give each its own file");
            }
        }
    }

    private void checkSorted() {
        if (sorted) {
            store.refuse(true, "--sorted", "Settling into books takes no more memory without it");
            if (explain != null) {
                throw new UnusableFileException(
                        "--sorted and --explain exclude each other: derivations are put in order in"
                                + " the end. Settle without --sorted / --sorted 不与 --explain 同用");
            }
            if ("-".equals(out)) {
                throw new UnusableFileException(
                        "--sorted writes before it has seen all claims, so it needs --out FILE, which"
                                + " appears once all is well / --sorted 须同时给出 --out 文件");
            }
        }
    }

    private SettleClaims.Command.Builder command(PolicyCatalog catalog, Outputs outputs, InputStream in) {
        Language spoken = language.language();
        SettleClaims.Command.Builder command = SettleClaims.Command.builder()
                .claims(new CsvClaims(in, TableOption.name(claims), progress()))
                .settlements(settlements(outputs))
                .isStrict(strict)
                .isSorted(sorted)
                .threads(threads)
                .language(spoken);
        PolicyId policy = onePolicy.policy();
        if (policy != null) {
            command.policy(policy);
        }
        AccumulatorFile totals = new AccumulatorFile(catalog);
        Path before = opening;
        if (before != null) {
            command.opening(totals.from(tables.other(before.toString(), streams, catalog), before.toString()));
        }
        Path after = accumulators;
        if (after != null) {
            command.closing(totals.to(outputs.begin(after)));
        }
        Path why = explain;
        if (why != null) {
            command.derivations(outputs.add(new JsonDerivations(outputs.begin(why), why, catalog, spoken)));
        }
        return command;
    }

    private OutgoingSettlements settlements(Outputs outputs) {
        OutputStream to = "-".equals(out) ? streams.out() : outputs.begin(InputFile.path(out));
        return switch (format) {
            case "jsonl" -> new JsonSettlements(to);
            case "xlsx" -> outputs.add(new SheetSettlements(to));
            case "parquet" -> outputs.add(new ParquetSettlements(to));
            default -> new CsvSettlements(to, excel);
        };
    }

    /** Says how far the reading is, if standard error is a terminal: the starting script knows. */
    private LongConsumer progress() {
        boolean terminal = Boolean.getBoolean("sanchong.terminal");
        return claimsRead -> {
            if (terminal) {
                streams.err().print("\r" + claimsRead + " claims read");
            }
        };
    }

    private void say(SettleClaims.Result result, long nanos, String catalogHash) {
        if (result.identityNumbers() > 0) {
            streams.err()
                    .println("sanchong: "
                            + Counted.of(
                                    result.identityNumbers(),
                                    "person_id value is a valid identity number",
                                    "person_id values are valid identity numbers")
                            + "; derivations mask them."
                            + " Better give people numbers of your own");
        }
        lines.say(result.stray(), language.language() == Language.ZH, streams.err());
        referrals.say(result.unusableFilings(), streams.err());
        if (!result.corrected().isEmpty()) {
            streams.err().println("sanchong: " + CorrectedWording.of(result.corrected(), language.language()));
        }
        String outside = sorted ? "" : memory.words(result.outside(), language.language());
        if (!outside.isEmpty()) {
            streams.err().println("sanchong: " + outside);
        }
        streams.err().println(summary(result, Math.max(1, nanos / 1_000_000), catalogHash));
    }

    private String summary(SettleClaims.Result result, long millis, String catalogHash) {
        long perSecond = result.claims() * 1000L / millis;
        return String.format(
                Locale.ROOT,
                language.language()
                        .either(
                                "%s, %d settled, %d rejected, %d.%03d seconds, %s per second, catalog SHA-256 %s",
                                "结算申请 %s 笔，已结算 %d 笔，拒绝 %d 笔，用时 %d.%03d 秒，每秒 %s 笔，目录 SHA-256 %s"),
                claims(result.claims()),
                result.settled(),
                result.rejected(),
                millis / 1000,
                millis % 1000,
                claims(perSecond),
                catalogHash);
    }

    private String claims(long number) {
        return language.language().either(Counted.of(number, "claim"), Long.toString(number));
    }
}
