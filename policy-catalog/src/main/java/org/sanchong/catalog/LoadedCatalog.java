package org.sanchong.catalog;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.immutables.value.Value;
import org.sanchong.domain.ValueType;
import org.sanchong.domain.claim.Vocabulary;
import org.sanchong.domain.policy.BenefitPolicy;
import org.sanchong.domain.policy.PolicyCatalog;
import org.sanchong.domain.policy.PolicyRevisions;
import org.sanchong.domain.time.WorkingCalendar;

/** A catalog that was read and found consistent, as known in the end or on a day. */
@Value.Immutable
@ValueType
abstract class LoadedCatalog implements PolicyCatalog {
    LoadedCatalog() {}

    @Override
    public abstract List<BenefitPolicy> superseded();

    @Override
    public abstract List<BenefitPolicy> recordedLater();

    @Override
    @Value.Default
    public WorkingCalendar workingCalendar() {
        return WorkingCalendar.ofNoYear();
    }

    /** The words of the vocabularies' files, without the attributes that policies declare. */
    @Value.Default
    Vocabulary declaredWords() {
        return vocabulary();
    }

    @Override
    public boolean isFoundConsistent() {
        return true;
    }

    /** What someone should look at. */
    abstract List<PolicyDefect> warnings();

    /** Reckoned from the content, unless it was stored with it. */
    @Override
    @Value.Default
    public String contentHash() {
        return ContentHash.of(this);
    }

    @Override
    public PolicyCatalog asKnownOn(LocalDate day) {
        List<BenefitPolicy> held = new ArrayList<>(policies());
        held.addAll(superseded());
        PolicyRevisions revisions = new PolicyRevisions(held);
        List<BenefitPolicy> later = revisions.recordedAfter(day);
        if (later.isEmpty()) {
            return this;
        }
        List<BenefitPolicy> known = inOrder(revisions.knownOn(day));
        List<BenefitPolicy> everLater = new ArrayList<>(later);
        everLater.addAll(recordedLater());
        return builder()
                .vocabulary(DeclaredWords.of(declaredWords(), known, (policy, attribute) -> {
                    throw new AssertionError("policies that were known together declare alike: " + attribute.name());
                }))
                .declaredWords(declaredWords())
                .addAllPolicies(known)
                .addAllSuperseded(revisions.supersededOn(day))
                .addAllRecordedLater(new PolicyRevisions(everLater).all())
                .addAllDocuments(documents())
                .addAllInterpretations(interpretations())
                .workingCalendar(workingCalendar())
                .addAllWarnings(warnings())
                .build();
    }

    /** Returns policies in the order in which a catalog holds them. */
    static List<BenefitPolicy> inOrder(Collection<BenefitPolicy> policies) {
        return policies.stream()
                .sorted(Comparator.comparing((BenefitPolicy p) -> p.region().value())
                        .thenComparing(p -> p.period().from())
                        .thenComparing(BenefitPolicy::id))
                .toList();
    }

    static Builder builder() {
        return new Builder();
    }

    static class Builder extends ImmutableLoadedCatalog.Builder {
        Builder() {}
    }
}
