package org.sanchong.app.verify;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sanchong.domain.policy.BenefitPolicy;
import org.sanchong.domain.policy.PolicyCatalog;

/** A catalog as the checker reads it: its hash, its words, its policies. */
final class KnownCatalog {
    private final String contentHash;
    private final KnownWords words;
    private final Map<String, PolicyRules> policies = new LinkedHashMap<>();

    KnownCatalog(PolicyCatalog catalog) {
        contentHash = catalog.contentHash();
        words = new KnownWords(catalog);
        for (BenefitPolicy policy : catalog.policies()) {
            policies.put(policy.id().value(), new PolicyRules(policy, catalog.vocabulary()));
        }
    }

    String contentHash() {
        return contentHash;
    }

    KnownWords words() {
        return words;
    }

    Map<String, PolicyRules> policies() {
        return policies;
    }

    /** Returns the policy of that id, or null. */
    @Nullable
    PolicyRules policy(String id) {
        return policies.get(id);
    }
}
