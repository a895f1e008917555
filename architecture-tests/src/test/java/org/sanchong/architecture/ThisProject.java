package org.sanchong.architecture;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.LocationProvider;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** This project as the rules look at it. */
final class ThisProject {
    static final String ROOT = "org.sanchong";

    /** The domain's packages as they are explained: from amounts to what is reckoned with them. */
    private static final String[] DOMAIN_ORDER = {
        "money",
        "time",
        "law",
        "person",
        "claim",
        "benefit",
        "premium",
        "referral",
        "register",
        "assistance",
        "monitoring",
        "indicator",
        "policy",
        "settlement",
        "supervision",
        "measure",
        "payment",
        "fund",
        "report",
        "cliff",
        "stake"
    };

    /**
     * The dense plan, the tape and the ledger, and what fills and reads them: for their speed they may be arrays and may
     * change, see docs/adr/0009-one-calculation-and-its-tape.md. No other type may.
     */
    private static final String[] PLAN_TAPE_AND_LEDGER = {
        "SettlementPlan",
        "PlanParts",
        "PlanTable",
        "PlanSchedule",
        "PlanTier",
        "PlanStep",
        "PlanCondition",
        "PlanTests",
        "PlanChoice",
        "Plans",
        "CombinedPlans",
        "WorkingsOfPlans",
        "MentionedCodes",
        "Workings",
        "TapeReader",
        "PathReader",
        "Ledger",
        "UnitBalances",
        "ClaimFacts",
        "SettlementRun"
    };

    /**
     * A command brings along where its claims come from and where its settlements go, and says in which language; so
     * the driving port names driven ports and the wording. The driven ports name neither of the two.
     */
    private static final String[] WHAT_A_COMMAND_NAMES = {"application.port.out", "application.wording"};

    static final Hexagon HEXAGON = Hexagon.of(ROOT)
            .withDomainOrder(DOMAIN_ORDER)
            .withWorkings("domain.settlement", PLAN_TAPE_AND_LEDGER)
            .withPortVocabulary(WHAT_A_COMMAND_NAMES);

    private ThisProject() {}

    /** Returns the directory of the whole project, wherever below it the tests were started. */
    static Path directory() {
        Path start = Path.of("").toAbsolutePath();
        for (Path at = start; at != null; at = at.getParent()) {
            if (Files.isRegularFile(at.resolve("architecture-tests").resolve("pom.xml"))) {
                return at;
            }
        }
        throw new IllegalStateException("no project around " + start);
    }

    /** Returns the directories of the modules, this one among them. */
    static List<Path> modules() {
        try (Stream<Path> entries = Files.list(directory())) {
            return entries.filter(entry -> Files.isRegularFile(entry.resolve("pom.xml")))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Leaves out the rules themselves, with their samples and tests. */
    static final class NotTheRules implements ImportOption {
        @Override
        public boolean includes(Location location) {
            return !location.contains("/org/sanchong/architecture/");
        }
    }

    /** Leaves out the samples, which break the rules on purpose, and the one that keeps them. */
    static final class NotTheSamples implements ImportOption {
        @Override
        public boolean includes(Location location) {
            return !location.contains("/org/sanchong/architecture/violating/")
                    && !location.contains("/org/sanchong/architecture/conforming/");
        }
    }

    /** What the modules have compiled so far, tests included; in a build from the root that is all of it. */
    static final class CompiledModules implements LocationProvider {
        @Override
        public Set<Location> get(Class<?> testClass) {
            return modules().stream()
                    .flatMap(module -> Stream.of(
                            module.resolve("target").resolve("classes"),
                            module.resolve("target").resolve("test-classes")))
                    .filter(Files::isDirectory)
                    .map(Location::of)
                    .collect(Collectors.toSet());
        }
    }
}
