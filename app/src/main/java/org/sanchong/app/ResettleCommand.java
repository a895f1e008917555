package org.sanchong.app;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sanchong.app.files.AccumulatorFile;
import org.sanchong.app.files.CsvCorrections;
import org.sanchong.app.files.InputFile;
import org.sanchong.application.port.in.ResettleClaims;
import org.sanchong.application.port.in.SettleClaims;
import org.sanchong.application.port.out.OpeningTotals;
import org.sanchong.application.port.out.UnusableFileException;
import org.sanchong.application.usecase.UseCases;
import org.sanchong.application.wording.Counted;
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
            "CLAIMS.csv holds all claims as they are now, the file of --was all claims as they were settled. With a register,",
            "--register-was-known-on is the day of the earlier settlement: what was recorded later, such as a back-dated",
            "certification, is what has changed. The result is a list of entries (was, now, difference, cause), never an",
            "edit; without a change it is empty.",
            "",
            "Exit status: 0 all claims are settled now, 1 some are rejected, or as of settle fee lines belong to no claim or",
            "rows of filings or contracts cannot be used; 2 could not run.",
            "",
            "Examples:",
            "  sanchong resettle claims.csv --register register.csv --register-was-known-on 2023-06-30 --out corrections.csv",
            "  sanchong resettle corrected.csv --was claims.csv --out corrections.csv"
        })
final class ResettleCommand implements Callable<Integer> {
    private final Sanchong.Streams streams;

    @Parameters(paramLabel = "CLAIMS.csv", description = "All claims as they are now; - reads standard input.")
    private String claims;

    @Option(names = "--out", paramLabel = "FILE", description = "Where the entries go; - or absent: standard output.")
    private String out = "-";

    @Mixin
    private final EarlierOption was = new EarlierOption();

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

    @Option(names = "--opening", paramLabel = "FILE", description = "Accumulators brought forward, the same for both.")
    private @Nullable Path opening;

    @Option(names = "--lang", paramLabel = "en|zh", description = "Language of reasons; en by default.")
    private String lang = "en";

    ResettleCommand(Sanchong.Streams streams) {
        this.streams = streams;
        this.claims = "";
    }

    @Override
    public Integer call() throws IOException {
        if (!Set.of("en", "zh").contains(lang)) {
            throw new UnusableFileException("--lang is en or zh, not \"" + lang + "\"");
        }
        Map<GivenFiles.Table, String> present = present();
        Map<GivenFiles.Table, String> earlier = was.files(present);
        long standardInputs = Stream.of(earlier, present)
                .flatMap(files -> files.values().stream())
                .filter("-"::equals)
                .count();
        if (standardInputs > 1) {
            throw new UnusableFileException("standard input can be read once, for one file of one settlement. Name the"
                    + " others / 标准输入只能读一次，其余请给出文件名");
        }
        PolicyCatalog catalog = policies.catalog();
        GivenFiles.Opener opener = new GivenFiles.Opener(tables, streams, catalog);
        try (Outputs outputs = new Outputs();
                GivenFiles before = new GivenFiles(earlier, file -> claims(file, catalog), opener);
                GivenFiles after = new GivenFiles(present, file -> claims(file, catalog), opener)) {
            ResettleClaims.Resettled resettled = UseCases.resettleClaims(catalog)
                    .resettle(ResettleClaims.Order.builder()
                            .earlier(before.given()
                                    .registerKnownOn(was.knownOn())
                                    .build())
                            .present(after.given().build())
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
            SettleClaims.Result settled = resettled.settled();
            boolean all = settled.stray().lines() == 0 && settled.unusableFilings() == 0;
            return resettled.rejected() == 0 && all ? 0 : 1;
        }
    }

    private Map<GivenFiles.Table, String> present() {
        Map<GivenFiles.Table, String> files = new EnumMap<>(GivenFiles.Table.class);
        files.put(GivenFiles.Table.CLAIMS, claims);
        lines.file().ifPresent(file -> files.put(GivenFiles.Table.LINES, file));
        referrals.filings().ifPresent(file -> files.put(GivenFiles.Table.REFERRALS, file));
        referrals.contracts().ifPresent(file -> files.put(GivenFiles.Table.CONTRACTS, file));
        people.enrolment().ifPresent(file -> files.put(GivenFiles.Table.ENROLMENT, file));
        people.register().ifPresent(file -> files.put(GivenFiles.Table.REGISTER, file));
        return files;
    }

    /** Opens a file of claims: that of the present ones by the sheet that is named, of another the first sheet. */
    private InputStream claims(String file, PolicyCatalog catalog) {
        return file.equals(claims) ? tables.claims(file, streams, catalog) : tables.other(file, streams, catalog);
    }

    private Optional<Supplier<OpeningTotals>> opening(PolicyCatalog catalog) {
        return Optional.ofNullable(opening).map(file -> () -> {
            InputStream totals = tables.other(file.toString(), streams, catalog);
            return new AccumulatorFile(catalog).from(totals, file.toString());
        });
    }

    private void say(ResettleClaims.Resettled resettled) {
        lines.say(resettled.settled().stray(), "zh".equals(lang), streams.err());
        referrals.say(resettled.settled().unusableFilings(), streams.err());
        Money difference = Money.sum(resettled.entries().stream()
                .map(entry -> entry.now().fundTotal().minus(entry.was().fundTotal()))
                .toList());
        Language spoken = Language.valueOf(lang.toUpperCase(Locale.ROOT));
        String causes = Arrays.stream(Cause.values())
                .map(cause -> count(
                        cause,
                        resettled.entries().stream()
                                .filter(entry -> entry.cause() == cause)
                                .count(),
                        spoken))
                .collect(Collectors.joining(spoken.either(", ", "、")));
        streams.err()
                .println(spoken.either(
                        Counted.of(resettled.earlier(), "claim") + " before, " + resettled.present() + " now, "
                                + resettled.rejected() + " rejected; "
                                + Counted.of(resettled.entries().size(), "entry", "entries") + " (" + causes
                                + "), funds pay " + difference + " more",
                        "原有结算 " + resettled.earlier() + " 笔，现有 " + resettled.present() + " 笔，拒绝 " + resettled.rejected()
                                + " 笔；更正分录 " + resettled.entries().size() + " 条（" + causes + "），各基金合计多支付 " + difference
                                + " 元"));
    }

    private static String count(Cause cause, long entries, Language spoken) {
        String chinese = switch (cause) {
            case ADDED -> "新增 ";
            case WITHDRAWN -> "撤回 ";
            case CERTIFICATION -> "认定变更 ";
            case CORRECTED -> "申请更正 ";
            case FOLLOWS -> "随前笔变动 ";
        };
        return spoken.either(entries + " " + cause.name().toLowerCase(Locale.ROOT), chinese + entries);
    }
}
