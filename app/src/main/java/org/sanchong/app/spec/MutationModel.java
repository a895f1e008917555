package org.sanchong.app.spec;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How well the examples hold the figures, and the tests the code, as the last runs left it.
 *
 * @param catalog what the run of the catalog's mutation wrote; empty where it was not run
 * @param code what the run of the code's mutation wrote
 * @param catalogHash the content hash of the catalog that is shown
 */
record MutationModel(Map<String, Object> catalog, CodeMutation code, String catalogHash) {
    private static final List<String> KINDS = List.of("AMOUNT", "RATE", "CATEGORY", "CODE", "DAY", "RULE");

    /** Returns what the page shows; what was not run is said not to be. */
    Map<String, Object> all() {
        List<Map<String, Object>> policies = Tree.objects(catalog, "policies");
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Map<String, Object> policy : policies) {
            Map<String, Object> row = new LinkedHashMap<>(policy);
            Map<String, Object> kinds = Tree.object(policy.get("kinds"));
            row.put("cells", KINDS.stream().map(kind -> Tree.text(kinds, kind)).toList());
            rows.add(row);
        }
        Map<String, Object> model = new LinkedHashMap<>();
        model.put("there", !catalog.isEmpty());
        model.put("same", Tree.text(catalog, "catalog").equals(catalogHash));
        model.put("ran", Tree.text(catalog, "catalog"));
        model.put("kinds", KINDS);
        model.put("rows", rows);
        model.put("changed", sum(policies, "changed"));
        model.put("killed", sum(policies, "killed"));
        model.put("survivors", all(policies, "survivors"));
        model.put("unreached", all(policies, "unreached"));
        model.put("impossible", all(policies, "impossible"));
        model.put("code", code.rows());
        model.put("measured", code.measured());
        return model;
    }

    private static int sum(List<Map<String, Object>> policies, String of) {
        return policies.stream()
                .mapToInt(policy -> Integer.parseInt(Tree.text(policy, of)))
                .sum();
    }

    private static List<String> all(List<Map<String, Object>> policies, String of) {
        return policies.stream()
                .flatMap(policy -> Tree.texts(policy, of).stream())
                .toList();
    }
}
