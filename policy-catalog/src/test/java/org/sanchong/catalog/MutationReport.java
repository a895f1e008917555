package org.sanchong.catalog;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sanchong.domain.policy.PolicyId;
import tools.jackson.databind.json.JsonMapper;

/**
 * What came of changing the catalog, for the specification that auditors read: it goes into the module's jar as
 * {@code catalog-mutation.json}, with the hash of the catalog.
 */
final class MutationReport {
    private static final String FILE = "target/classes/org/sanchong/catalog/catalog-mutation.json";

    private final List<Map<String, Object>> policies = new ArrayList<>();

    /** Adds a policy with the changes that no row told. */
    void add(PolicyId policy, CatalogMutant.Changes changes, List<String> survivors) {
        Map<String, Object> kinds = new LinkedHashMap<>();
        for (CatalogMutant.Kind kind : CatalogMutant.Kind.values()) {
            kinds.put(
                    kind.name(),
                    changes.mutants().stream()
                            .filter(mutant -> mutant.kind() == kind)
                            .count());
        }
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("policy", policy.value());
        one.put("changed", changes.mutants().size());
        one.put("killed", changes.mutants().size() - survivors.size());
        one.put("kinds", kinds);
        one.put("survivors", List.copyOf(survivors));
        one.put("unreached", changes.unreached());
        one.put("impossible", changes.impossible());
        policies.add(one);
    }

    /** Writes what was added: equal results, equal text. */
    void write(Path module) throws IOException {
        Map<String, Object> report = new LinkedHashMap<>();
        report.put("catalog", PolicyCatalogs.builtIn().contentHash());
        report.put("policies", policies);
        Path file = module.resolve(FILE);
        Files.createDirectories(file.getParent());
        Files.writeString(
                file, JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(report) + "\n");
    }
}
