package org.sanchong.app.spec;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.sanchong.app.policies.CatalogPages;
import org.sanchong.application.wording.Language;
import org.sanchong.domain.policy.BenefitPolicy;
import org.sanchong.domain.policy.PolicyCatalog;

/** What the verb {@code policies} says of a catalog as JSON, in one language: pages say the same. */
final class CatalogTrees {
    private final Map<String, Map<String, Object>> policies = new LinkedHashMap<>();
    private final Map<String, Map<String, Object>> clauses = new LinkedHashMap<>();
    private final Language language;

    CatalogTrees(PolicyCatalog catalog, Language language) {
        this.language = language;
        for (BenefitPolicy policy : catalog.policies()) {
            String id = policy.id().value();
            policies.put(id, tree(pages -> pages.show(catalog, policy)));
            clauses.put(id, tree(pages -> pages.clauses(catalog, policy)));
        }
    }

    private Map<String, Object> tree(Consumer<CatalogPages> show) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8);
        show.accept(new CatalogPages(out, language, CatalogPages.Format.JSON));
        try {
            return Tree.parse(bytes.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the language. */
    Language language() {
        return language;
    }

    /** Returns the policy with all that it rules. */
    Map<String, Object> policy(BenefitPolicy policy) {
        return Tree.object(policies.get(policy.id().value()));
    }

    /** Returns the clauses of the policy's document, with the figures of the policy that cite them. */
    List<Map<String, Object>> clauses(BenefitPolicy policy) {
        return Tree.objects(Tree.object(clauses.get(policy.id().value())), "clauses");
    }
}
