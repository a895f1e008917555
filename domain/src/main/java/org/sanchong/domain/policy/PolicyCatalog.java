package org.sanchong.domain.policy;

import java.util.List;
import java.util.Optional;
import org.sanchong.domain.claim.Vocabulary;
import org.sanchong.domain.law.Interpretation;
import org.sanchong.domain.law.PolicyDocument;

/** The policies that claims may be settled under, and the words they use (政策目录). Immutable once it is there. */
public interface PolicyCatalog {
    /** Returns the words that policies and claims may use. */
    Vocabulary vocabulary();

    /** Returns the policies in order of region and first day; each id once. */
    List<BenefitPolicy> policies();

    /** Returns the documents that the policies carry out. */
    List<PolicyDocument> documents();

    /** Returns the readings taken where a document leaves something open. */
    List<Interpretation> interpretations();

    /** Returns the SHA-256 over the catalog's content, 64 hexadecimal digits: equal content, equal hash. */
    String contentHash();

    /** Returns the policy of that id. */
    default Optional<BenefitPolicy> policy(PolicyId id) {
        return policies().stream().filter(p -> p.id().equals(id)).findFirst();
    }
}
