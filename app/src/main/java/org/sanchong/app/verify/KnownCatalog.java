package org.sanchong.app.verify;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sanchong.domain.policy.BenefitPolicy;
import org.sanchong.domain.policy.PolicyCatalog;

/** A catalog as the checker reads it: its hash, its words, its policies. */
final class KnownCatalog {
    private final String contentHash;
    private final KnownWords words;
    private final Map<String, PolicyRules> policies = new LinkedHashMap<>();
    /** What settles claims of people who are insured in one region and assisted by another. */
    private final Map<String, PolicyRules> ofTwo = new LinkedHashMap<>();

    KnownCatalog(PolicyCatalog catalog) {
        contentHash = catalog.contentHash();
        words = new KnownWords(catalog);
        for (BenefitPolicy policy : catalog.policies()) {
            policies.put(policy.id().value(), new PolicyRules(List.of(PolicyPart.whole(policy)), catalog.vocabulary()));
        }
        for (BenefitPolicy insured : catalog.policies()) {
            for (BenefitPolicy assisted : catalog.policies()) {
                List<PolicyPart> parts = TwoRegions.parts(insured, assisted);
                if (!parts.isEmpty()) {
                    ofTwo.put(insured.id() + "+" + assisted.id(), new PolicyRules(parts, catalog.vocabulary()));
                }
            }
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

    /** Returns the policy of that id, or parts of two where two ids are joined; null if there is none. */
    @Nullable
    PolicyRules policy(String id) {
        PolicyRules one = policies.get(id);
        return one == null ? ofTwo.get(id) : one;
    }
}
