package org.sanchong.app.spec;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.sanchong.domain.law.Clause;
import org.sanchong.domain.law.ClauseId;
import org.sanchong.domain.law.PolicyDocument;
import org.sanchong.domain.policy.BenefitPolicy;
import org.sanchong.domain.policy.PolicyCatalog;

/** The files of the pages, which all lie in one folder a language. */
final class Places {
    private final Map<String, String> clauses = new HashMap<>();
    private final List<String> policies;
    private final List<String> documents;

    Places(PolicyCatalog catalog) {
        policies = catalog.policies().stream().map(p -> p.id().value()).toList();
        documents = catalog.documents().stream().map(PolicyDocument::id).toList();
        for (PolicyDocument document : catalog.documents()) {
            int number = 0;
            for (Clause clause : document.clauses()) {
                number++;
                clauses.put(clause.id().toString(), "clause-%s-%03d.html".formatted(document.id(), number));
            }
        }
    }

    /** Returns the page of the clause, such as {@code heze-2022 一(三)}; empty where no document prints it. */
    String clause(String id) {
        return clauses.getOrDefault(id, "");
    }

    /** Returns the page of the clause. */
    String clause(ClauseId id) {
        return clause(id.toString());
    }

    /** Returns the page of the document; empty where there is none. */
    String document(String id) {
        return documents.contains(id) ? "document-" + id + ".html" : "";
    }

    /**
     * Returns the page of the policy or the place on it, such as {@code heze-2022/critical-illness/ordinary}; empty where
     * there is no such policy.
     */
    String policy(String path) {
        List<String> parts = List.of(path.split("/"));
        if (!policies.contains(parts.get(0))) {
            return "";
        }
        String place = parts.stream().skip(1).collect(Collectors.joining("."));
        return "policy-" + parts.get(0) + ".html" + (place.isEmpty() ? "" : "#" + place);
    }

    /** Returns the page of the policy's pictures. */
    static String charts(BenefitPolicy policy) {
        return "charts-" + policy.id() + ".html";
    }
}
