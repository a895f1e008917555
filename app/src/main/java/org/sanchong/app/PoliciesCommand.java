package org.sanchong.app;

import io.vavr.control.Either;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.sanchong.app.policies.CatalogPages;
import org.sanchong.application.port.out.UnusableFileException;
import org.sanchong.application.usecase.SpecificationUseCases;
import org.sanchong.catalog.PolicyCatalogs;
import org.sanchong.catalog.PolicyDefect;
import org.sanchong.catalog.PolicyDefects;
import org.sanchong.catalog.PolicyStakes;
import org.sanchong.domain.policy.BenefitPolicy;
import org.sanchong.domain.policy.PolicyCatalog;
import org.sanchong.domain.stake.AtStake;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** The verb {@code policies}, whose sub-verbs show a catalog or check a folder. */
@Command(
        name = "policies",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "list|show|clauses|interpretations|diff|check",
        description =
                "Shows the catalog: policies with every figure, clauses, readings; compares two; or checks a folder.",
        footer = {
            "",
            "Exit status: 0 all well; 1 a folder that was checked has defects, or claims that were compared are rejected;",
            "  2 could not run.",
            "",
            "Examples:",
            "  sanchong policies list",
            "  sanchong policies show heze-2022 --lang zh",
            "  sanchong policies diff shaoyang-2018 shaoyang-2021 --claims examples/claims.csv",
            "  sanchong policies check docs/examples/yunling"
        })
final class PoliciesCommand {
    private PoliciesCommand() {}

    /** Returns the verb with its sub-verbs. */
    static CommandLine of(Sanchong.Streams streams) {
        return new CommandLine(new PoliciesCommand())
                .addSubcommand(new ListPolicies(streams))
                .addSubcommand(new ShowPolicy(streams))
                .addSubcommand(new ShowClauses(streams))
                .addSubcommand(new ShowInterpretations(streams))
                .addSubcommand(new DiffCommand(streams))
                .addSubcommand(new CheckFolder(streams));
    }

    /** The sub-verb {@code list}. */
    @Command(
            name = "list",
            mixinStandardHelpOptions = true,
            sortOptions = false,
            description = "Lists the policies: region, days in force, document, figures by provenance, title.",
            footer = {"", "Example:", "  sanchong policies list --catalog docs/examples/yunling --lang zh"})
    private static final class ListPolicies implements Callable<Integer> {
        private final Sanchong.Streams streams;

        @Mixin
        private final CatalogOption catalog = new CatalogOption();

        @Mixin
        private final PageOptions page = new PageOptions();

        ListPolicies(Sanchong.Streams streams) {
            this.streams = streams;
        }

        @Override
        public Integer call() {
            page.pages(streams.out()).list(catalog.catalog());
            return PageOptions.end(streams.out(), 0);
        }
    }

    /** A sub-verb that shows something of one policy. */
    private abstract static class OnePolicy implements Callable<Integer> {
        private final Sanchong.Streams streams;

        @Parameters(paramLabel = "ID", description = "The policy, such as heze-2022; \"policies list\" names them all.")
        private String id = "";

        @Mixin
        private final CatalogOption catalog = new CatalogOption();

        @Mixin
        private final PageOptions page = new PageOptions();

        OnePolicy(Sanchong.Streams streams) {
            this.streams = streams;
        }

        abstract void print(CatalogPages pages, PolicyCatalog catalog, BenefitPolicy policy);

        /** Returns what is at stake in the readings of the catalog used. */
        final List<AtStake> stakes() {
            return catalog.stakes();
        }

        @Override
        public Integer call() {
            CatalogPages pages = page.pages(streams.out());
            PolicyCatalog used = catalog.catalog();
            print(pages, used, CatalogOption.policy(used, id));
            return PageOptions.end(streams.out(), 0);
        }
    }

    /** The sub-verb {@code show}. */
    @Command(
            name = "show",
            mixinStandardHelpOptions = true,
            sortOptions = false,
            description = "Shows a policy: steps in order, every figure with value, clause and provenance, accounts.",
            footer = {"", "Example:", "  sanchong policies show heze-2022 --lang zh"})
    private static final class ShowPolicy extends OnePolicy {
        ShowPolicy(Sanchong.Streams streams) {
            super(streams);
        }

        @Override
        void print(CatalogPages pages, PolicyCatalog catalog, BenefitPolicy policy) {
            pages.show(catalog, policy);
        }
    }

    /** The sub-verb {@code clauses}. */
    @Command(
            name = "clauses",
            mixinStandardHelpOptions = true,
            sortOptions = false,
            description = "Shows the clauses of a policy's document in printed order, and the figures that cite them.",
            footer = {"", "Example:", "  sanchong policies clauses shaoyang-2021"})
    private static final class ShowClauses extends OnePolicy {
        ShowClauses(Sanchong.Streams streams) {
            super(streams);
        }

        @Override
        void print(CatalogPages pages, PolicyCatalog catalog, BenefitPolicy policy) {
            pages.clauses(catalog, policy);
        }
    }

    /** The sub-verb {@code interpretations}. */
    @Command(
            name = "interpretations",
            mixinStandardHelpOptions = true,
            sortOptions = false,
            description =
                    "Shows what is left open for a policy or by its document, how it is read, and what example claims are paid.",
            footer = {"", "Example:", "  sanchong policies interpretations hubei-2019 --lang zh"})
    private static final class ShowInterpretations extends OnePolicy {
        ShowInterpretations(Sanchong.Streams streams) {
            super(streams);
        }

        @Override
        void print(CatalogPages pages, PolicyCatalog catalog, BenefitPolicy policy) {
            pages.interpretations(catalog, policy, SpecificationUseCases.reckonStakes(stakes()));
        }
    }

    /** The sub-verb {@code check}. */
    @Command(
            name = "check",
            mixinStandardHelpOptions = true,
            sortOptions = false,
            description = {
                "Lists everything that is wrong with a folder of policies.",
                "It is read in addition to the built-in ones; a line has file:line:column, a code, and how to mend it."
            },
            footer = {
                "",
                "Exit status: 0 no defects (there may be warnings), 1 defects, 2 could not run.",
                "",
                "Example:",
                "  sanchong policies check docs/examples/yunling"
            })
    private static final class CheckFolder implements Callable<Integer> {
        private static final List<String> PARTS =
                List.of("vocabulary.yaml", "interpretations.yaml", "documents", "policies");

        private final Sanchong.Streams streams;

        @Parameters(paramLabel = "DIR", description = "The folder.")
        private Path folder = Path.of("");

        @Mixin
        private final PageOptions page = new PageOptions();

        CheckFolder(Sanchong.Streams streams) {
            this.streams = streams;
        }

        @Override
        public Integer call() {
            if (!Files.isDirectory(folder)) {
                throw new UnusableFileException(folder + " is no folder");
            }
            Either<PolicyDefects, PolicyCatalog> read = PolicyCatalogs.read(folder);
            List<PolicyDefect> found = new ArrayList<>(read.fold(PolicyDefects::all, PolicyCatalogs::warnings));
            if (read.isRight()) {
                found.addAll(PolicyStakes.check(folder));
            }
            if (found.isEmpty() && isEmpty()) {
                throw new UnusableFileException(folder + " holds nothing of a catalog: " + String.join(", ", PARTS));
            }
            page.pages(streams.out()).defects(found);
            boolean fails = found.stream().anyMatch(defect -> defect.severity() == PolicyDefect.Severity.ERROR);
            return PageOptions.end(streams.out(), fails ? 1 : 0);
        }

        /** Another folder than the one that was meant is not one without defects. */
        private boolean isEmpty() {
            return PARTS.stream().noneMatch(part -> Files.exists(folder.resolve(part)));
        }
    }
}
