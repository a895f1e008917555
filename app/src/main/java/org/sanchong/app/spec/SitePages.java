package org.sanchong.app.spec;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.sanchong.app.policies.StakeTrees;
import org.sanchong.application.port.in.ReckonStakes;
import org.sanchong.application.wording.Language;
import org.sanchong.domain.law.PolicyDocument;
import org.sanchong.domain.money.Money;
import org.sanchong.domain.policy.BenefitPolicy;
import org.sanchong.domain.policy.PolicyCatalog;

/** The pages of the site in one language. */
final class SitePages {
    /** The cases that the regions stand beside each other for. */
    private static final List<Money> CASES = List.of(Money.ofYuan(10_000), Money.ofYuan(60_000), Money.ofYuan(300_000));

    private final PolicyCatalog catalog;
    private final Found found;
    private final Language language;
    private final CatalogTrees trees;
    private final ClauseModels clauses;
    private final ReadingModels readings;
    private final ChartModels charts;
    private final PolicyModels policies;
    private final CliffModels cliffs;
    private final SampledCurves curves;
    private final RunResults results;
    private final Templates templates;
    private final Map<String, String> pages = new LinkedHashMap<>();

    /**
     * What was found outside of the catalog.
     *
     * @param cliffs the cliffs of the policies
     * @param stakes what is at stake in readings
     * @param results what the last run of the tests wrote
     * @param mutation what the last run of the catalog's mutation wrote
     * @param code what the last run of the code's mutation wrote
     * @param architecture what the architecture's tests wrote
     */
    record Found(
            FoundCliffs cliffs,
            ReckonStakes stakes,
            Map<String, Object> results,
            Map<String, Object> mutation,
            CodeMutation code,
            Map<String, Object> architecture) {}

    SitePages(PolicyCatalog catalog, SampledCurves curves, Found found, Language language) {
        this.catalog = catalog;
        this.curves = curves;
        this.found = found;
        this.language = language;
        Places places = new Places(catalog);
        this.trees = new CatalogTrees(catalog, language);
        this.results = new RunResults(found.results(), catalog.contentHash());
        this.readings =
                new ReadingModels(catalog, new StakeTrees(found.stakes(), catalog.vocabulary(), language), language);
        this.clauses = new ClauseModels(readings, trees, results, places);
        this.charts = new ChartModels(curves, language);
        this.policies = new PolicyModels(trees, places, language);
        this.cliffs = new CliffModels(found.cliffs(), catalog.vocabulary(), language);
        this.templates = new Templates(language, places);
    }

    /** Returns the folder of the pages in the language. */
    static String folder(Language language) {
        return language.name().toLowerCase(Locale.ROOT);
    }

    /** Writes the pages and returns how many there are. */
    int write(Path folder) throws IOException {
        policies();
        documents();
        regions();
        page("readings", "readings", Map.of("readings", readings.all()));
        page("replace", "replace", Map.of("policies", toReplace()));
        page("coverage", "coverage", Map.of("documents", documentModels()));
        page("words", "words", new WordModels(catalog.vocabulary(), language).all());
        page("architects", "architects", new ArchitectureModel(found.architecture()).all());
        page("mutation", "mutation", new MutationModel(found.mutation(), found.code(), catalog.contentHash()).all());
        page("casebook", "casebook", new CasebookModel(new ExampleWords(catalog.vocabulary(), language)).all());
        page("index", "index", Map.of("documents", documentModels(), "policies", policyModels()));
        for (Map.Entry<String, String> page : pages.entrySet()) {
            Files.writeString(folder.resolve(page.getKey()), page.getValue());
        }
        return pages.size();
    }

    private void page(String name, String template, Map<String, Object> model) {
        Map<String, Object> all = new LinkedHashMap<>(model);
        all.put("page", name + ".html");
        all.put("catalog", catalog.contentHash());
        all.put("run", results.summary());
        pages.put(name + ".html", templates.page(template, all));
    }

    private void documents() {
        for (PolicyDocument document : catalog.documents()) {
            Map<String, Object> model = documentModel(document);
            page("document-" + document.id(), "document", model);
            for (Map<String, Object> clause : Tree.objects(model, "clauses")) {
                Map<String, Object> own = new LinkedHashMap<>(model);
                own.put("clause", clause);
                String page = Tree.text(clause, "page");
                page(page.substring(0, page.length() - ".html".length()), "clause", own);
            }
        }
    }

    private Map<String, Object> documentModel(PolicyDocument document) {
        Map<String, Object> model = new LinkedHashMap<>();
        List<Map<String, Object>> own = clauses.of(document);
        model.put("id", document.id());
        model.put("title", language == Language.ZH ? document.chinese() : document.english());
        model.put("number", document.documentNumber().orElse(""));
        model.put("clauses", own);
        model.put("counts", CoverageCounts.of(own));
        model.put(
                "policies",
                clauses.policies(document).stream().map(trees::policy).toList());
        return model;
    }

    private List<Map<String, Object>> documentModels() {
        return catalog.documents().stream().map(this::documentModel).toList();
    }

    private List<Map<String, Object>> policyModels() {
        List<Map<String, Object>> models = new ArrayList<>();
        for (BenefitPolicy policy : catalog.policies()) {
            Map<String, Object> model = trees.policy(policy);
            model.putAll(cliffs.counts(policy));
            models.add(model);
        }
        return models;
    }

    /** All policies are looked at before the first page is made: pages link to places on others. */
    private void policies() {
        Map<BenefitPolicy, Map<String, Object>> models = new LinkedHashMap<>();
        catalog.policies().forEach(policy -> models.put(policy, policies.of(policy)));
        for (BenefitPolicy policy : catalog.policies()) {
            Map<String, Object> model = Tree.object(models.get(policy));
            model.putAll(cliffs.counts(policy));
            page("policy-" + policy.id(), "policy", model);
            Map<String, Object> drawn = new LinkedHashMap<>(model);
            drawn.put("shares", charts.shares(policy));
            drawn.put("staircases", charts.staircases(policy));
            page("charts-" + policy.id(), "charts", drawn);
            Map<String, Object> searched = new LinkedHashMap<>(trees.policy(policy));
            searched.putAll(cliffs.of(policy));
            page("cliffs-" + policy.id(), "cliffs", searched);
        }
    }

    /** The last policy of every region. */
    private List<BenefitPolicy> present() {
        Map<String, BenefitPolicy> last = new LinkedHashMap<>();
        catalog.policies().forEach(policy -> last.put(policy.region().value(), policy));
        return List.copyOf(last.values());
    }

    private void regions() {
        List<BenefitPolicy> present = present();
        List<Map<String, Object>> drawn = new ArrayList<>();
        List<Map<String, Object>> rows = new ArrayList<>();
        for (SampledCurves.Group group : curves.everybody()) {
            for (Money total : CASES) {
                Map<String, Object> chart = charts.regions(present, group, total);
                chart.put("category", charts.names(group));
                rows.add(chart);
                if (total.equals(CASES.get(CASES.size() - 1)) && drawn.size() <= 2) {
                    drawn.add(ChartModels.numbered(chart, "regions-", drawn.size()));
                }
            }
        }
        List<Map<String, Object>> models = present.stream().map(trees::policy).toList();
        page("regions", "regions", Map.of("charts", drawn, "rows", rows, "policies", models));
    }

    private List<Map<String, Object>> toReplace() {
        return catalog.policies().stream().map(policies::toReplace).toList();
    }
}
