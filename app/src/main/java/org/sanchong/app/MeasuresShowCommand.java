package org.sanchong.app;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.sanchong.application.port.in.ReadMeasures.Told;
import org.sanchong.application.port.out.UnusableFileException;
import org.sanchong.application.wording.Language;
import org.sanchong.domain.measure.MeasureId;
import org.sanchong.domain.policy.PolicyCatalog;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The sub-verb {@code measures show}. */
@Command(
        name = "show",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Tells how one measure stands, and all that happened to it.",
        footer = {
            "",
            "As a list it has the columns that \"measures record\" reads.",
            "",
            "Exit status: 0 well, 1 rows of --events were of no use, 2 could not run, or there is no such measure."
        })
final class MeasuresShowCommand implements Callable<Integer> {
    private final Sanchong.Streams streams;

    @Parameters(paramLabel = "ID", description = "The measure, as document/clause or document/clause/item.")
    private String id = "";

    @Option(names = "--on", paramLabel = "DATE", description = "As of the end of the day; today in China if absent.")
    private @Nullable String on;

    @Mixin
    private final MeasuresSource source = new MeasuresSource();

    @Mixin
    private final MeasuresOutput out = new MeasuresOutput();

    @Mixin
    private final CatalogOption policies = new CatalogOption();

    @Mixin
    private final LanguageOption language = new LanguageOption();

    MeasuresShowCommand(Sanchong.Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        out.check();
        Language spoken = language.language();
        LocalDate day = MeasuresCommand.day(on);
        Optional<MeasureId> asked = MeasureId.parse(id);
        PolicyCatalog catalog = policies.catalog();
        MeasuresSource.Answered<Optional<Told>> told =
                source.ask(catalog, streams, measures -> asked.flatMap(one -> measures.find(one, day)));
        MeasuresCommand.unused(catalog, spoken, told.unused(), streams);
        Told found = told.answer()
                .orElseThrow(() -> new UnusableFileException("there is no measure \"" + id + "\" on " + day
                        + ". Take its name from what \"measures\" lists / 截至 " + day + " 没有任务“" + id
                        + "”，请使用 measures 列出的编号"));
        try (Outputs outputs = new Outputs()) {
            out.write(new MeasuresPage(spoken, day).show(found), outputs, streams);
        }
        return told.unused().isEmpty() ? 0 : 1;
    }
}
