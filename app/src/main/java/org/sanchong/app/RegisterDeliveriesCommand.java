package org.sanchong.app;

import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.sanchong.adapter.jdbc.JdbcBooks;
import org.sanchong.app.files.CsvList;
import org.sanchong.app.files.InputFile;
import org.sanchong.application.port.in.ListDeliveries;
import org.sanchong.application.port.out.Certifications;
import org.sanchong.application.port.out.UnusableFileException;
import org.sanchong.application.usecase.UseCases;
import org.sanchong.application.wording.Language;
import org.sanchong.domain.claim.RegionCode;
import org.sanchong.domain.policy.PolicyCatalog;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The verb {@code register deliveries}. */
@Command(
        name = "deliveries",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Tells which departments' lists were due by a day: in time, late, or missing, with the days.",
        footer = {
            "",
            "What has come is what \"register import\" has logged, beside the register or in the books. Due is a full list of every department",
            "  that the policy names, for each area it has delivered for, before each central collection starts.",
            "",
            "Exit status: 0 nothing is missing, 1 a list is missing, 2 could not run.",
            "",
            "Example:",
            "  sanchong register deliveries --register register.csv --area REGION --as-of 2022-10-15"
                    + " --collection-from 2022-10-01"
        })
final class RegisterDeliveriesCommand implements Callable<Integer> {
    private final Sanchong.Streams streams;

    @Option(names = "--register", paramLabel = "FILE", description = "The register, beside which the log stands.")
    private @Nullable String register;

    @Option(names = "--deliveries", paramLabel = "FILE", description = "The log, where it stands elsewhere.")
    private @Nullable String deliveries;

    @Option(
            names = "--store",
            paramLabel = "URL",
            description =
                    "The books that keep the register; --as-known-on is then the day by whose end they knew lists.")
    private @Nullable String store;

    @Option(
            names = "--area",
            paramLabel = "REGION",
            required = true,
            description = "Whose lists: six digits of a county, a city or a province.")
    private String area = "";

    @Option(names = "--as-of", paramLabel = "DATE", required = true, description = "The day by which they were due.")
    private String asOf = "";

    @Option(
            names = "--collection-from",
            paramLabel = "DATE",
            description = "The first day of a central collection, beside those in the log; may be given again.")
    private List<String> collections = new ArrayList<>();

    @Mixin
    private final ListOption list = new ListOption();

    @Mixin
    private final TableOption tables = new TableOption();

    @Mixin
    private final CatalogOption policies = new CatalogOption();

    @Mixin
    private final LanguageOption language = new LanguageOption();

    RegisterDeliveriesCommand(Sanchong.Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        checkArea();
        String log = log();
        list.check(log.isEmpty() ? List.of() : List.of(log));
        LocalDate day = RegisterCommand.day("--as-of", asOf);
        ListDeliveries.Inquiry.Builder inquiry = ListDeliveries.Inquiry.builder()
                .area(new RegionCode(area))
                .asOf(day)
                .language(language.language());
        collections.forEach(first -> inquiry.addCollectionsFrom(RegisterCommand.day("--collection-from", first)));
        String books = store;
        if (books == null) {
            return list(inquiry, log);
        }
        try (Certifications certifications = JdbcBooks.openExistingCertifications(books)) {
            return list(inquiry.books(certifications).asKnownOn(policies.knownOn()), log);
        }
    }

    private Integer list(ListDeliveries.Inquiry.Builder inquiry, String log) throws IOException {
        PolicyCatalog catalog = policies.catalog();
        try (Outputs outputs = new Outputs()) {
            if (!log.isEmpty() && Files.exists(InputFile.path(log))) {
                inquiry.deliveries(new CsvList(outputs.closing(tables.other(log, streams, catalog)), log));
            } else if (deliveries != null) {
                throw new UnusableFileException("there is no file " + log + " / 文件不存在：" + log);
            }
            ListDeliveries.Result result = UseCases.listDeliveries(catalog)
                    .list(inquiry.due(list.begin(outputs, streams)).build());
            outputs.keep();
            streams.out().flush();
            if (streams.out().checkError()) {
                throw new UnusableFileException("standard output was closed before everything was written");
            }
            streams.err()
                    .println(
                            language.language() == Language.ZH
                                    ? "应交名单 " + result.due() + " 份，迟交 " + result.late() + " 份，未交 " + result.missing()
                                            + " 份"
                                    : "lists due: " + result.due() + ", late: " + result.late() + ", missing: "
                                            + result.missing());
            return result.missing() == 0 ? 0 : 1;
        }
    }

    private void checkArea() {
        if (!RegionCode.isWellFormed(area)) {
            throw new UnusableFileException("--area is six digits, the code of a county, city or province, not \""
                    + area + "\" / --area 应为六位行政区划代码");
        }
    }

    /** Returns where the log stands; empty where the books keep it. */
    private String log() {
        String kept = register;
        String named = deliveries;
        if (store != null) {
            if (kept != null || named != null) {
                throw new UnusableFileException(
                        "--store keeps the log of deliveries itself: give it without --register and"
                                + " --deliveries / --store 自有交付记录，不与 --register、--deliveries 同用");
            }
            return "";
        }
        if (named != null) {
            return named;
        }
        if (kept == null) {
            throw new UnusableFileException(
                    "give --register, beside which the log of deliveries stands, the log itself with --deliveries, or the"
                            + " books with --store / 请给出 --register、--deliveries 或 --store");
        }
        return RegisterCommand.logBeside(kept);
    }
}
