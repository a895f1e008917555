package org.sanchong.application.usecase;

import java.time.LocalDate;
import java.util.List;
import org.sanchong.domain.claim.Vocabulary;
import org.sanchong.domain.law.Interpretation;
import org.sanchong.domain.law.PolicyDocument;
import org.sanchong.domain.policy.BenefitPolicy;
import org.sanchong.domain.policy.PolicyCatalog;
import org.sanchong.domain.time.EffectivePeriod;

/**
 * A catalog with one policy of another, as if that were in force on every day; its transition and the days that its
 * rules name stay as they are.
 *
 * @param catalog the other catalog, with its words, documents and readings
 * @param policies the one policy
 */
record AlwaysInForce(PolicyCatalog catalog, List<BenefitPolicy> policies) implements PolicyCatalog {
    static AlwaysInForce of(PolicyCatalog catalog, BenefitPolicy policy) {
        BenefitPolicy.Builder always = BenefitPolicy.builder()
                .id(policy.id())
                .region(policy.region())
                .english(policy.english())
                .chinese(policy.chinese())
                .document(policy.document())
                .period(EffectivePeriod.startingOn(LocalDate.MIN))
                .periodSource(policy.periodSource())
                .recorded(policy.recorded())
                .transition(policy.transition())
                .addAllAttributes(policy.attributes())
                .putAllIncludes(policy.includes())
                .addAllDerivedAttributes(policy.derivedAttributes())
                .addAllAccounts(policy.accounts())
                .addAllSteps(policy.steps());
        return new AlwaysInForce(catalog, List.of(always.build()));
    }

    @Override
    public Vocabulary vocabulary() {
        return catalog.vocabulary();
    }

    @Override
    public List<PolicyDocument> documents() {
        return catalog.documents();
    }

    @Override
    public List<Interpretation> interpretations() {
        return catalog.interpretations();
    }

    @Override
    public String contentHash() {
        return catalog.contentHash();
    }
}
