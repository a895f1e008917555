package org.sanchong.app;

import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sanchong.application.port.in.ReadMeasures;
import org.sanchong.application.port.in.ReadMeasures.Told;
import org.sanchong.application.port.in.RecordMeasures;
import org.sanchong.application.port.out.UnusableFileException;
import org.sanchong.application.wording.Counted;
import org.sanchong.application.wording.Language;
import org.sanchong.application.wording.MeasureWording;
import org.sanchong.application.wording.MeasureWords;
import org.sanchong.domain.law.PolicyDocument;
import org.sanchong.domain.measure.MeasureState;
import org.sanchong.domain.policy.PolicyCatalog;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The verb {@code measures}. */
@Command(
        name = "measures",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        synopsisSubcommandLabel = "[show|record]",
        description =
                "Lists what the documents ask of units, and rectification items under their clauses: who answers for"
                        + " it, by when, how it stands.",
        footer = {
            "",
            "With --store what happened is that of the books, with --events that of a list; without both nothing has.",
            "A clause's measure is called document/clause, an item under it document/clause/item. The last day itself is in",
            "  time. A continuing measure is due each year (or quarter) and has evidence for each. \"sanchong columns measures\"",
            "  tells the columns of events.",
            "",
            "Exit status: 0 well, 1 something listed is overdue or rows were of no use, 2 could not run.",
            "",
            "Examples:",
            "  sanchong measures --document heze-2022 --events examples/measures.csv --on 2022-12-31",
            "  sanchong measures record examples/measures.csv --store books",
            "  sanchong measures --store books --overdue --unit finance --format html --out overdue.html",
            "  sanchong measures show heze-2022/三/1 --store books"
        })
final class MeasuresCommand implements Callable<Integer> {
    static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    private final Sanchong.Streams streams;

    @Option(names = "--document", paramLabel = "ID", description = "Only this document's; may be repeated.")
    private List<String> documents = List.of();

    @Option(
            names = "--unit",
            paramLabel = "NAME",
            description = "Only what this unit answers for in whatever part, as the list names it; may be repeated.")
    private List<String> units = List.of();

    @Option(
            names = "--status",
            paramLabel = "CODE",
            description = "Only NOT_STARTED, IN_PROGRESS, DONE or WITHDRAWN; may be repeated.")
    private List<String> states = List.of();

    @Option(names = "--overdue", description = "Only what is overdue, what was due first first.")
    private boolean overdue;

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

    private MeasuresCommand(Sanchong.Streams streams) {
        this.streams = streams;
    }

    /** Returns the verb with its sub-verbs. */
    static CommandLine of(Sanchong.Streams streams) {
        return new CommandLine(new MeasuresCommand(streams))
                .addSubcommand(new MeasuresShowCommand(streams))
                .addSubcommand(new MeasuresRecordCommand(streams));
    }

    @Override
    public Integer call() throws IOException {
        out.check();
        Language spoken = language.language();
        LocalDate day = day(on);
        Set<MeasureState> asked = asked();
        PolicyCatalog catalog = policies.catalog();
        refuseUnknown("--document", documents, documentsOf(catalog)::contains, documentsOf(catalog));
        ReadMeasures.Question question = new ReadMeasures.Question(day, documents, units, asked, overdue);
        MeasuresSource.Answered<List<Told>> told = source.ask(catalog, streams, measures -> {
            refuseUnknownUnits(measures.read(ReadMeasures.Question.all(day)), spoken);
            return measures.read(question);
        });
        try (Outputs outputs = new Outputs()) {
            out.write(new MeasuresPage(spoken, day).list(told.answer()), outputs, streams);
        }
        unused(catalog, spoken, told.unused(), streams);
        long late = told.answer().stream()
                .filter(each -> each.standing().isOverdue())
                .count();
        long open = told.answer().stream()
                .filter(each -> each.standing().state().isOpen())
                .count();
        streams.err()
                .println(language.language()
                        .either(
                                Counted.of(told.answer().size(), "measure") + ", " + open + " open, " + late
                                        + " overdue, "
                                        + Counted.of(told.unused().size(), "row") + " of no use",
                                "任务 " + told.answer().size() + " 项，未完成 " + open + " 项，逾期 " + late + " 项，无法使用 "
                                        + told.unused().size() + " 行"));
        return late == 0 && told.unused().isEmpty() ? 0 : 1;
    }

    private Set<MeasureState> asked() {
        Set<String> codes = Stream.of(MeasureState.values()).map(Enum::name).collect(Collectors.toSet());
        refuseUnknown("--status", states, codes::contains, new ArrayList<>(new TreeSet<>(codes)));
        return states.stream().map(MeasureState::valueOf).collect(Collectors.toSet());
    }

    private static List<String> documentsOf(PolicyCatalog catalog) {
        return catalog.documents().stream().map(PolicyDocument::id).toList();
    }

    private void refuseUnknownUnits(List<Told> all, Language spoken) {
        MeasureWords words = new MeasureWords(spoken);
        Set<String> names = new LinkedHashSet<>();
        all.forEach(told -> told.measure().units().forEach(unit -> names.add(words.unit(unit.withoutLevel()))));
        refuseUnknown(
                "--unit",
                units,
                name -> all.stream()
                        .flatMap(told -> told.measure().units().stream())
                        .anyMatch(unit -> MeasureWords.isCalled(unit, name)),
                names.stream().sorted().toList());
    }

    private static void refuseUnknown(
            String option, List<String> given, Predicate<String> isKnown, List<String> known) {
        for (String one : given) {
            if (!isKnown.test(one)) {
                throw new UnusableFileException(
                        option + " \"" + one + "\" is not known. There are / 可用：" + String.join(", ", known));
            }
        }
    }

    /** Returns the day that is asked for, or today. */
    static LocalDate day(@Nullable String given) {
        return given == null ? LocalDate.now(CHINA) : RegisterCommand.day("--on", given);
    }

    /** Tells rows that were of no use. */
    static void unused(
            PolicyCatalog catalog, Language spoken, List<RecordMeasures.Unused> rows, Sanchong.Streams streams) {
        MeasureWording wording = new MeasureWording(catalog, spoken);
        rows.forEach(unused -> streams.err().println(wording.fault(unused.list(), unused.row(), unused.fault())));
    }
}
