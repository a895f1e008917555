package org.sanchong.app;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.sanchong.app.files.CsvList;
import org.sanchong.app.files.CsvListOutput;
import org.sanchong.app.files.InputFile;
import org.sanchong.application.port.in.MeasureParticipation;
import org.sanchong.application.port.out.UnusableFileException;
import org.sanchong.application.usecase.UseCases;
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
            "PEOPLE.csv has person_id, region (the county) and, where they hold any, categories.",
            "",
            "Exit status: 0 all targets are met, 1 some are not or rows were rejected, 2 could not run.",
            "",
            "Example:",
            "  sanchong coverage examples/enrolment.csv --register examples/people.csv --year 2022 --missing missing.csv"
        })
final class CoverageCommand implements Callable<Integer> {
    private final Sanchong.Streams streams;

    @Parameters(paramLabel = "ENROLMENT.csv", description = "The enrolments.")
    private String enrolments;

    @Option(
            names = "--register",
            paramLabel = "PEOPLE.csv",
            required = true,
            description = "The people who should be enrolled.")
    private String register;

    @Option(names = "--year", paramLabel = "YYYY", required = true, description = "The plan year.")
    private String year;

    @Option(names = "--out", paramLabel = "FILE", description = "Where the rates go; - or absent: standard output.")
    private String out = "-";

    @Option(names = "--missing", paramLabel = "FILE", description = "Also write who is missing, and why.")
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
        if (absent != null
                && !"-".equals(out)
                && absent.toAbsolutePath().equals(InputFile.path(out).toAbsolutePath())) {
            throw new UnusableFileException(absent + " cannot take two outputs. Give each its own file");
        }
        try (Outputs outputs = new Outputs();
                InputStream in = InputFile.open(enrolments);
                InputStream people = InputFile.open(register);
                OutputStream rates =
                        new BufferedOutputStream("-".equals(out) ? streams.out() : outputs.begin(InputFile.path(out)));
                OutputStream list = new BufferedOutputStream(
                        absent == null ? OutputStream.nullOutputStream() : outputs.begin(absent))) {
            measurement
                    .enrolments(new CsvList(in, enrolments))
                    .register(new CsvList(people, register))
                    .rates(new CsvListOutput(rates))
                    .missing(new CsvListOutput(list));
            MeasureParticipation.Result result =
                    UseCases.measureParticipation(policies.catalog()).measure(measurement.build());
            rates.flush();
            list.flush();
            outputs.keep();
            if (streams.out().checkError()) {
                throw new UnusableFileException("standard output was closed before everything was written");
            }
            streams.err()
                    .println(result.people() + " people, " + result.enrolled() + " enrolled, "
                            + (result.people() - result.enrolled()) + " missing, " + result.targetsMissed()
                            + " rates below their target, " + result.rejected() + " rows rejected, "
                            + result.strangers() + " enrolled people not in the register");
            return result.targetsMissed() == 0 && result.rejected() == 0 ? 0 : 1;
        }
    }
}
