package org.sanchong.app.spec;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sanchong.domain.law.Clause;
import org.sanchong.domain.law.ClauseId;
import org.sanchong.domain.law.PolicyDocument;
import org.sanchong.domain.policy.BenefitPolicy;
import org.sanchong.domain.policy.PolicyCatalog;

/** The files of the pages, which all lie in one folder a language. */
final class Places {
    private final Map<String, String> clauses = new HashMap<>();
    private final Map<String, Set<String>> places = new HashMap<>();
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

    /** Learns which places the page of the policy has. */
    void learn(String policy, Set<String> named) {
        places.put(policy, Set.copyOf(named));
    }

    /** Returns how the page of a policy calls the place of a provision, such as a premium's. */
    static String provision(String which) {
        return "provision-" + which;
    }

    /**
     * Returns the page of the policy or the closest place on it, such as {@code heze-2022/critical-illness/ordinary};
     * empty where there is no such policy.
     */
    String policy(String path) {
        List<String> parts = List.of(path.split("/"));
        String policy = parts.get(0);
        if (!policies.contains(policy)) {
            return "";
        }
        String last = parts.get(parts.size() - 1);
        String place = Stream.of(
                        parts.stream().skip(1).collect(Collectors.joining(".")),
                        provision(last),
                        parts.size() > 1 ? parts.get(1) : "")
                .filter(places.getOrDefault(policy, Set.of())::contains)
                .findFirst()
                .map(named -> "#" + named)
                .orElse("");
        return "policy-" + policy + ".html" + place;
    }

    /** Returns the page of the policy's pictures. */
    static String charts(BenefitPolicy policy) {
        return "charts-" + policy.id() + ".html";
    }
}
