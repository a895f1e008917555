package org.sanchong.app;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.sanchong.app.files.CsvList;
import org.sanchong.application.port.in.MeasureParticipation;
import org.sanchong.application.port.out.UnusableFileException;
import org.sanchong.application.usecase.UseCases;
import org.sanchong.application.wording.Counted;
import org.sanchong.domain.policy.PolicyCatalog;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The verb {@code coverage}. */
@Command(
        name = "coverage",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Compares enrolments with the people who should be enrolled: participation by county and category"
                + " against the policies' targets, and who is missing.",
        footer = {
            "",
            "PEOPLE.csv has person_id, region (the county) and, where they hold any, categories. Both files may be UTF-8 or",
            "  GB18030, or workbooks (.xlsx), their headers in English or Chinese.",
            "",
            "Exit status: 0 all targets are met, 1 some are not or rows were rejected, 2 could not run.",
            "",
            "Example:",
            "  sanchong coverage examples/enrolment.csv --people examples/people.csv --year 2022 --missing missing.csv"
        })
final class CoverageCommand implements Callable<Integer> {
    private final Sanchong.Streams streams;

    @Parameters(paramLabel = "ENROLMENT.csv", description = "The enrolments.")
    private String enrolments;

    @Option(
            names = {"--people", "--register"},
            paramLabel = "PEOPLE.csv",
            required = true,
            description =
                    "The people who should be enrolled: a list, or the register that \"register import\" writes, of"
                            + " which those count who hold a category on the first day of the year.")
    private String register;

    @Option(names = "--year", paramLabel = "YYYY", required = true, description = "The plan year.")
    private String year;

    @Mixin
    private final ListOption list = new ListOption();

    @Mixin
    private final TableOption tables = new TableOption();

    @Option(
            names = "--missing",
            paramLabel = "FILE",
            description = "Also write who is missing, and why; its name tells the format (.csv, .json, .xlsx).")
    private @Nullable Path missing;

    @Mixin
    private final CatalogOption policies = new CatalogOption();

    @Mixin
    private final LanguageOption language = new LanguageOption();

    CoverageCommand(Sanchong.Streams streams) {
        this.streams = streams;
        this.enrolments = "";
        this.register = "";
        this.year = "";
    }

    @Override
    public Integer call() throws IOException {
        MeasureParticipation.Measurement.Builder measurement = MeasureParticipation.Measurement.builder()
                .year(LanguageOption.year(year))
                .language(language.language());
        Path absent = missing;
        list.check(absent == null ? List.of() : List.of(absent.toString()));
        PolicyCatalog catalog = policies.catalog();
        try (Outputs outputs = new Outputs();
                InputStream in = tables.claims(enrolments, streams, catalog);
                InputStream people = tables.other(register, streams, catalog)) {
            measurement
                    .enrolments(new CsvList(in, TableOption.name(enrolments)))
                    .register(new CsvList(people, TableOption.name(register)))
                    .rates(list.begin(outputs, streams));
            if (absent != null) {
                measurement.missing(ListOption.beside(absent.toString(), outputs));
            }
            MeasureParticipation.Result result =
                    UseCases.measureParticipation(catalog).measure(measurement.build());
            outputs.keep();
            streams.out().flush();
            if (streams.out().checkError()) {
                throw new UnusableFileException("standard output was closed before everything was written");
            }
            streams.err()
                    .println(language.language()
                            .either(
                                    Counted.of(result.people(), "person", "people") + ", " + result.enrolled()
                                            + " enrolled, " + (result.people() - result.enrolled()) + " missing, "
                                            + Counted.of(
                                                    result.targetsMissed(),
                                                    "rate below its target",
                                                    "rates below their target")
                                            + ", " + Counted.of(result.rejected(), "row") + " rejected, "
                                            + Counted.of(result.strangers(), "enrolled person", "enrolled people")
                                            + " not in the register",
                                    "应参保 " + result.people() + " 人，已参保 " + result.enrolled() + " 人，未参保 "
                                            + (result.people() - result.enrolled()) + " 人，未达标比率 "
                                            + result.targetsMissed() + " 项，拒绝 " + result.rejected() + " 行，不在名单的参保人 "
                                            + result.strangers() + " 人"));
            return result.targetsMissed() == 0 && result.rejected() == 0 ? 0 : 1;
        }
    }
}
