package org.sanchong.app;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.sanchong.app.spec.SpecificationSite;
import org.sanchong.application.port.out.UnusableFileException;
import org.sanchong.application.usecase.SpecificationUseCases;
import org.sanchong.application.usecase.UseCases;
import org.sanchong.application.wording.Language;
import org.sanchong.domain.policy.PolicyCatalog;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The verb {@code spec}. */
@Command(
        name = "spec",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Writes the executable specification as a site for auditors, in Chinese and English: documents, clauses, rules,",
            "figures with their provenance, formulas, example tables and laws as last run, readings, pictures of what is paid,",
            "cliffs, mutation and the case book."
        },
        footer = {
            "",
            "Open DIR/index.html in a browser; no network and no server is needed.",
            "",
            "Exit status: 0 written; 2 could not run.",
            "",
            "Example:",
            "  sanchong spec --out site"
        })
final class SpecCommand implements Callable<Integer> {
    /** What the last run of the catalog's tests left in the build. */
    private static final String LAST_RUN = "org/sanchong/catalog/last-run.json";

    /** What the catalog's mutation left there. */
    private static final String CATALOG_MUTATION = "org/sanchong/catalog/catalog-mutation.json";

    /** What was kept of the last run of PIT, which the build does not make. */
    private static final String CODE_MUTATION = "org/sanchong/app/spec/mutation.json";

    private final Sanchong.Streams streams;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            required = true,
            description = "The folder: a new or empty one, or that of an earlier site, which is replaced.")
    private Path out = Path.of("");

    @Option(
            names = "--results",
            paramLabel = "FILE",
            description = "What the last run of the tests found; by default what the build of this program found.")
    private @Nullable Path results;

    @Option(
            names = "--mutations",
            paramLabel = "FILE",
            description =
                    "PIT's mutations.xml, of a run of the code's mutation; by default the figures that were kept of the last.")
    private @Nullable Path mutations;

    @Option(
            names = "--architecture",
            paramLabel = "FILE",
            description = "What the tests of the architecture wrote, for the architects' page.")
    private @Nullable Path architecture;

    @Mixin
    private final CatalogOption policies = new CatalogOption();

    @Mixin
    private final LanguageOption language = new LanguageOption();

    SpecCommand(Sanchong.Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        boolean zh = language.language() == Language.ZH;
        PolicyCatalog catalog = policies.catalog();
        String run = results == null ? left(LAST_RUN) : text(results);
        SpecificationSite.Means means = new SpecificationSite.Means(
                UseCases.samplePayments(catalog),
                UseCases.findCliffs(catalog),
                UseCases.tracePayments(catalog),
                SpecificationUseCases.reckonStakes(policies.stakes()));
        SpecificationSite.Left left = new SpecificationSite.Left(
                run,
                left(CATALOG_MUTATION),
                mutations == null ? left(CODE_MUTATION) : text(mutations),
                architecture == null ? "" : text(architecture));
        int pages = new SpecificationSite(catalog, means, left).write(out);
        Path start = out.resolve("index.html");
        if (run.isEmpty()) {
            streams.err()
                    .println(
                            zh
                                    ? "sanchong: 没有测试运行的结果：示例表和规律在网页上标为未运行"
                                    : "sanchong: there is no result of a run of the tests: example tables and laws are marked not run");
        }
        streams.out().println(zh ? pages + " 页，自 " + start + " 打开" : pages + " pages; open " + start);
        return 0;
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UnusableFileException("cannot read " + file + ": " + e, e);
        }
    }

    private static String left(String resource) {
        try (InputStream in = SpecCommand.class.getClassLoader().getResourceAsStream(resource)) {
            return in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UnusableFileException("cannot read what the build found: " + e, e);
        }
    }
}
