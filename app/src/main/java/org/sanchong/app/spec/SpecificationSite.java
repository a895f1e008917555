package org.sanchong.app.spec;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import org.sanchong.application.port.in.FindCliffs;
import org.sanchong.application.port.in.ReckonStakes;
import org.sanchong.application.port.in.SamplePayments;
import org.sanchong.application.port.in.TracePayments;
import org.sanchong.application.port.out.UnusableFileException;
import org.sanchong.application.wording.Language;
import org.sanchong.domain.policy.PolicyCatalog;

/** Writes the executable specification as a static site in Chinese and English, which a browser opens from the files. */
public final class SpecificationSite {
    private static final String CHARTS = "META-INF/resources/webjars/chart.js/4.4.9/dist/chart.umd.js";
    private static final String MARK = "<meta name=\"generator\" content=\"sanchong spec\">";

    private final PolicyCatalog catalog;
    private final SampledCurves curves;
    private final SitePages.Found found;

    /**
     * The site of a catalog.
     *
     * @param left what the build left
     * @throws UnusableFileException if something of it is not what the build writes
     */
    public SpecificationSite(PolicyCatalog catalog, Means means, Left left) {
        this.catalog = catalog;
        this.curves = new SampledCurves(means.payments(), catalog.vocabulary());
        this.found = new SitePages.Found(
                new FoundCliffs(means.cliffs(), means.traces()),
                means.stakes(),
                tree("the results", left.results()),
                tree("what came of the catalog's mutation", left.catalogMutation()),
                CodeMutation.parse(left.codeMutation()),
                tree("the architecture", left.architecture()));
    }

    /**
     * By what payments are reckoned.
     *
     * @param payments what payments are sampled by
     * @param cliffs what cliffs are found by
     * @param traces what payments around a cliff are traced by
     * @param stakes what reckons what is at stake in readings
     */
    public record Means(SamplePayments payments, FindCliffs cliffs, TracePayments traces, ReckonStakes stakes) {}

    /**
     * What a build left; each an empty text where it left none.
     *
     * @param results what the last run of the tests wrote, in JSON
     * @param catalogMutation what the last run of the catalog's mutation wrote, in JSON
     * @param codeMutation what the last run of PIT wrote, in XML, or what was kept of it, in JSON
     * @param architecture what the architecture's tests wrote, in JSON
     */
    public record Left(String results, String catalogMutation, String codeMutation, String architecture) {}

    private static Map<String, Object> tree(String name, String json) {
        try {
            return json.isEmpty() ? Map.of() : Tree.parse(json.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UnusableFileException(name + " are no JSON object that the build wrote: " + e.getMessage(), e);
        }
    }

    /**
     * Writes the site into the folder, which is made where it is missing. An earlier site there is replaced.
     *
     * @return how many pages were written
     * @throws UnusableFileException if the folder holds something else, or cannot be written to
     */
    public int write(Path folder) {
        try {
            prepare(folder);
            int pages = 0;
            for (Language language : Language.values()) {
                SitePages site = new SitePages(catalog, curves, found, language);
                pages += site.write(folder.resolve(SitePages.folder(language)));
            }
            CasebookModel.copy(folder.resolve("assets"));
            assets(folder.resolve("assets"));
            Map<String, Object> model = Map.of("documents", catalog.documents());
            String start = new Templates(Language.EN, new Places(catalog)).page("start", model);
            Files.writeString(folder.resolve("index.html"), start);
            return pages + 1;
        } catch (IOException e) {
            throw new UnusableFileException("cannot write the site into " + folder + ": " + e, e);
        }
    }

    private static void prepare(Path folder) throws IOException {
        Path start = folder.resolve("index.html");
        boolean ours = Files.isRegularFile(start) && Files.readString(start).contains(MARK);
        if (Files.exists(folder) && !ours && !isEmpty(folder)) {
            throw new UnusableFileException(
                    folder + " holds something else: name a folder that is new, empty or an earlier site");
        }
        for (String part : new String[] {"en", "zh", "assets"}) {
            Files.createDirectories(folder.resolve(part));
            try (DirectoryStream<Path> earlier = Files.newDirectoryStream(folder.resolve(part))) {
                for (Path file : earlier) {
                    Files.delete(file);
                }
            }
        }
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
            return !entries.iterator().hasNext();
        }
    }

    private static void assets(Path folder) throws IOException {
        copy(CHARTS, folder.resolve("chart.js"));
        copy("org/sanchong/app/spec/site.js", folder.resolve("site.js"));
        copy("org/sanchong/app/spec/site.css", folder.resolve("site.css"));
    }

    private static void copy(String resource, Path file) throws IOException {
        try (InputStream in = SpecificationSite.class.getClassLoader().getResourceAsStream(resource)) {
            if (in == null) {
                throw new AssertionError("the program lacks " + resource);
            }
            Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
