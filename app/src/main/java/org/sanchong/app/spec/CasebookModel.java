package org.sanchong.app.spec;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sanchong.app.files.CsvList;

/** The case book: cases with what must come out of them, worked by hand. It is a part of the program. */
final class CasebookModel {
    /** The files, by what they are called beside the pages. */
    private static final Map<String, String> FILES = Map.of(
            "casebook-claims.csv", "claims.csv",
            "casebook-expected.csv", "expected.csv",
            "casebook-published-claims.csv", "published/claims.csv",
            "casebook-published-expected.csv", "published/expected.csv");

    /** What a claim says beside its amounts, in the order in which it is told. */
    private static final List<String> FACTS = List.of(
            "insurance",
            "categories",
            "care_type",
            "facility_level",
            "locality",
            "designated",
            "referral",
            "special_disease",
            "approved_assistance");

    private final ExampleWords words;

    CasebookModel(ExampleWords words) {
        this.words = words;
    }

    /** Returns the cases policy by policy, and those that were published. */
    Map<String, Object> all() {
        Map<String, List<Map<String, Object>>> byPolicy = new LinkedHashMap<>();
        List<Map<String, Object>> cases = cases("");
        cases.forEach(each -> byPolicy.computeIfAbsent(Tree.text(each, "policy"), policy -> new ArrayList<>())
                .add(each));
        List<Map<String, Object>> policies = new ArrayList<>();
        byPolicy.forEach((policy, own) -> policies.add(Map.of("policy", policy, "cases", own)));
        return Map.of("count", cases.size(), "policies", policies, "published", cases("published/"));
    }

    private List<Map<String, Object>> cases(String folder) {
        Map<String, Map<String, Object>> claims = new LinkedHashMap<>();
        rows(folder + "claims.csv").forEach(claim -> claims.put(Tree.text(claim, "claim_id"), claim));
        List<Map<String, Object>> cases = new ArrayList<>();
        for (Map<String, Object> expected : rows(folder + "expected.csv")) {
            Map<String, Object> one = new LinkedHashMap<>(Tree.object(claims.get(Tree.text(expected, "claim_id"))));
            List<Object> facts = new ArrayList<>();
            for (String fact : FACTS) {
                String said = Tree.text(one, fact);
                if (!said.isEmpty()) {
                    facts.add(words.fact(fact, said));
                }
            }
            one.putAll(expected);
            one.put("facts", facts);
            cases.add(one);
        }
        return cases;
    }

    private static List<Map<String, Object>> rows(String file) {
        List<Map<String, Object>> rows = new ArrayList<>();
        CsvList list = new CsvList(open(file), file);
        List<String> columns = list.columns();
        list.each(values -> {
            Map<String, Object> row = new LinkedHashMap<>();
            for (int i = 0; i < columns.size(); i++) {
                row.put(columns.get(i), i < values.size() ? values.get(i) : "");
            }
            rows.add(row);
        });
        return rows;
    }

    /** Puts the files beside the pages. */
    static void copy(Path folder) throws IOException {
        for (Map.Entry<String, String> file : FILES.entrySet()) {
            try (InputStream in = open(file.getValue())) {
                Files.copy(in, folder.resolve(file.getKey()), StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    private static InputStream open(String file) {
        InputStream in = CasebookModel.class.getResourceAsStream("casebook/" + file);
        if (in == null) {
            throw new AssertionError("the program lacks the case book's " + file);
        }
        return in;
    }
}
