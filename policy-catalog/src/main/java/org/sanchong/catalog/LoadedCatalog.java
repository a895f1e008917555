package org.sanchong.catalog;

import java.util.List;
import org.sanchong.domain.claim.Vocabulary;
import org.sanchong.domain.law.Interpretation;
import org.sanchong.domain.law.PolicyDocument;
import org.sanchong.domain.policy.BenefitPolicy;
import org.sanchong.domain.policy.PolicyCatalog;

/** A catalog that was read and found consistent. */
final class LoadedCatalog implements PolicyCatalog {
    private final Vocabulary vocabulary;
    private final List<BenefitPolicy> policies;
    private final List<PolicyDocument> documents;
    private final List<Interpretation> interpretations;
    private final List<PolicyDefect> warnings;
    private final String contentHash;

    LoadedCatalog(
            Vocabulary vocabulary,
            List<BenefitPolicy> policies,
            List<PolicyDocument> documents,
            List<Interpretation> interpretations,
            List<PolicyDefect> warnings) {
        this.vocabulary = vocabulary;
        this.policies = List.copyOf(policies);
        this.documents = List.copyOf(documents);
        this.interpretations = List.copyOf(interpretations);
        this.warnings = List.copyOf(warnings);
        this.contentHash = ContentHash.of(this);
    }

    @Override
    public Vocabulary vocabulary() {
        return vocabulary;
    }

    @Override
    public List<BenefitPolicy> policies() {
        return policies;
    }

    @Override
    public List<PolicyDocument> documents() {
        return documents;
    }

    @Override
    public List<Interpretation> interpretations() {
        return interpretations;
    }

    @Override
    public String contentHash() {
        return contentHash;
    }

    /** Returns what someone should look at. */
    List<PolicyDefect> warnings() {
        return warnings;
    }
}
