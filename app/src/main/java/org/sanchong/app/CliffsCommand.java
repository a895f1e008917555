package org.sanchong.app;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.sanchong.app.files.CsvListOutput;
import org.sanchong.app.files.InputFile;
import org.sanchong.app.policies.CatalogPages;
import org.sanchong.app.policies.CliffPage;
import org.sanchong.application.port.in.FindCliffs;
import org.sanchong.application.port.out.UnusableFileException;
import org.sanchong.application.usecase.UseCases;
import org.sanchong.application.wording.Counted;
import org.sanchong.domain.claim.Expense;
import org.sanchong.domain.cliff.CliffReport;
import org.sanchong.domain.cliff.CliffSearch;
import org.sanchong.domain.money.Money;
import org.sanchong.domain.policy.BenefitPolicy;
import org.sanchong.domain.policy.PolicyCatalog;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The verb {@code cliffs}. */
@Command(
        name = "cliffs",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description =
                "Finds every place where more expense, or a poorer category, is worse off, and what losing a category costs:"
                        + " to the fen, with the clauses that do it.",
        footer = {
            "",
            "Every in-scope expense up to --up-to is looked at, in every circumstance that the policy's rules tell apart:",
            "  what is paid follows lines, and the expenses at which they bend are found exactly. A difference of one fen is",
            "  rounding, and no cliff. The order of need is that in which the policy first names the categories.",
            "",
            "Exit status: 0 well, 1 cliffs were found and --check was given, 2 could not run.",
            "",
            "Examples:",
            "  sanchong cliffs --policy chongqing-2018",
            "  sanchong cliffs --format csv --out cliffs.csv"
        })
final class CliffsCommand implements Callable<Integer> {
    private final Sanchong.Streams streams;

    @Option(names = "--policy", paramLabel = "ID", description = "In this policy alone; all if absent.")
    private @Nullable String policy;

    @Option(
            names = "--up-to",
            paramLabel = "YUAN",
            description = "The greatest in-scope expense that is looked at; 10000000.00 if absent.")
    private String upTo = CliffSearch.USUAL_REACH.toString();

    @Option(
            names = "--earlier",
            paramLabel = "YUAN",
            description = "The in-scope expense of an earlier claim of the same kind in the plan year; 0.00 if absent.")
    private String earlier = "0.00";

    @Option(names = "--check", description = "Exit with 1 where a cliff is found; a loss of category is none.")
    private boolean check;

    @Option(names = "--out", paramLabel = "FILE", description = "Where it goes; - or absent: standard output.")
    private String out = "-";

    @Option(
            names = "--format",
            paramLabel = "text|csv|json",
            description = "For people or for programs; text by default.")
    private String format = "text";

    @Mixin
    private final CatalogOption policies = new CatalogOption();

    @Mixin
    private final LanguageOption language = new LanguageOption();

    CliffsCommand(Sanchong.Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        if (!Set.of("text", "csv", "json").contains(format)) {
            throw new UnusableFileException("--format is text, csv or json, not \"" + format + "\"");
        }
        Money reach = amount("--up-to", upTo, Money.ofFen(1));
        Money before = amount("--earlier", earlier, Money.zero());
        PolicyCatalog catalog = policies.catalog();
        String one = policy;
        List<BenefitPolicy> asked = one == null ? catalog.policies() : List.of(CatalogOption.policy(catalog, one));
        FindCliffs cliffs = UseCases.findCliffs(catalog);
        List<CliffReport> found = asked.stream()
                .map(each -> cliffs.find(new FindCliffs.Question(each.id(), reach, before)))
                .toList();
        long faults = found.stream().mapToLong(CliffReport::faults).sum();
        long losses = found.stream().mapToLong(each -> each.findings().size()).sum() - faults;
        try (Outputs outputs = new Outputs()) {
            write(catalog, found, outputs);
            outputs.keep();
        }
        streams.err()
                .println(language.language()
                        .either(
                                Counted.of(asked.size(), "policy", "policies") + ", " + Counted.of(faults, "cliff")
                                        + ", " + Counted.of(losses, "loss", "losses"),
                                "政策 " + asked.size() + " 项，断崖 " + faults + " 处，失去类别的损失 " + losses + " 处"));
        return PageOptions.end(streams.out(), check && faults > 0 ? 1 : 0);
    }

    private void write(PolicyCatalog catalog, List<CliffReport> found, Outputs outputs) throws IOException {
        BufferedOutputStream to =
                new BufferedOutputStream("-".equals(out) ? streams.out() : outputs.begin(InputFile.path(out)));
        List<CliffPage> pages = found.stream()
                .map(report -> new CliffPage(catalog, report, language.language()))
                .toList();
        if (format.equals("csv")) {
            CsvListOutput list = new CsvListOutput(to);
            list.begin(CliffPage.COLUMNS);
            pages.forEach(page -> page.rows().forEach(list::add));
        } else {
            PrintStream printed = new PrintStream(to, false, StandardCharsets.UTF_8);
            CatalogPages.Format as = format.equals("json") ? CatalogPages.Format.JSON : CatalogPages.Format.TEXT;
            new CatalogPages(printed, language.language(), as).cliffs(pages);
            printed.flush();
        }
        to.flush();
    }

    private static Money amount(String option, String text, Money least) {
        if (text.matches("[0-9]{1,12}([.][0-9]{1,2})?")) {
            Money amount = Money.parse(text);
            if (!least.isMoreThan(amount) && !amount.isMoreThan(Expense.MOST)) {
                return amount;
            }
        }
        throw new UnusableFileException(option + " is yuan from " + least + " to " + Expense.MOST
                + ", such as 100000.00, not \"" + text + "\" / " + option + " 应为金额（元）");
    }
}
