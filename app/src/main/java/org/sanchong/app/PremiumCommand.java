package org.sanchong.app;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.sanchong.app.files.CsvList;
import org.sanchong.application.port.in.ReckonPremiums;
import org.sanchong.application.port.out.UnusableFileException;
import org.sanchong.application.usecase.UseCases;
import org.sanchong.application.wording.Counted;
import org.sanchong.domain.policy.PolicyCatalog;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The verb {@code premium}. */
@Command(
        name = "premium",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description =
                "Tells of each enrolment who pays what of the premium, who helps by which clause, and from when the"
                        + " person is covered.",
        footer = {
            "",
            "ENROLMENT.csv is UTF-8 or GB18030, or a workbook (.xlsx), with a header row, in English or Chinese.",
            "It has person_id, region and plan_year, and may have insurance, categories, recognised_on,",
            "  enrolled_through, enrolled_at, household_id, paid_on, birth_date, late_because, wages, covered_from,",
            "  covered_to. Premium standards and local shares come from the file of --parameters: none are built in.",
            "",
            "Exit status: 0 all reckoned, 1 some rejected (all others are reckoned and written), 2 could not run.",
            "",
            "Example:",
            "  sanchong premium examples/enrolment.csv --parameters examples/premium-parameters.csv --year 2022"
        })
final class PremiumCommand implements Callable<Integer> {
    private final Sanchong.Streams streams;

    @Parameters(paramLabel = "ENROLMENT.csv", description = "The enrolments; - reads standard input.")
    private String enrolments;

    @Option(names = "--year", paramLabel = "YYYY", description = "The plan year; every year in the file by default.")
    private @Nullable String year;

    @Option(
            names = "--parameters",
            paramLabel = "FILE",
            description = "Figures that the policies leave to the locality: premium standard, shares, waiting days.")
    private @Nullable Path parameters;

    @Mixin
    private final ListOption list = new ListOption();

    @Mixin
    private final TableOption tables = new TableOption();

    @Mixin
    private final CatalogOption policies = new CatalogOption();

    @Mixin
    private final LanguageOption language = new LanguageOption();

    PremiumCommand(Sanchong.Streams streams) {
        this.streams = streams;
        this.enrolments = "";
    }

    @Override
    public Integer call() throws IOException {
        ReckonPremiums.Reckoning.Builder reckoning =
                ReckonPremiums.Reckoning.builder().language(language.language());
        String asked = year;
        if (asked != null) {
            reckoning.year(LanguageOption.year(asked));
        }
        list.check(List.of());
        PolicyCatalog catalog = policies.catalog();
        Path local = parameters;
        try (Outputs outputs = new Outputs();
                InputStream in = tables.claims(enrolments, streams, catalog);
                InputStream figures = local == null
                        ? InputStream.nullInputStream()
                        : tables.other(local.toString(), streams, catalog)) {
            if (local != null) {
                reckoning.parameters(new CsvList(figures, local.toString()));
            }
            reckoning.enrolments(new CsvList(in, TableOption.name(enrolments))).premiums(list.begin(outputs, streams));
            ReckonPremiums.Result result = UseCases.reckonPremiums(catalog).reckon(reckoning.build());
            outputs.keep();
            streams.out().flush();
            if (streams.out().checkError()) {
                throw new UnusableFileException("standard output was closed before everything was written");
            }
            streams.err()
                    .println(language.language()
                            .either(
                                    Counted.of(result.enrolments(), "enrolment") + ", " + result.reckoned()
                                            + " reckoned, " + result.rejected() + " rejected",
                                    "参保登记 " + result.enrolments() + " 条，已测算 " + result.reckoned() + " 条，拒绝 "
                                            + result.rejected() + " 条"));
            return result.rejected() == 0 ? 0 : 1;
        }
    }
}
