package org.sanchong.catalog;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.sanchong.domain.claim.ClaimAttribute;
import org.sanchong.domain.claim.Vocabulary;
import org.sanchong.domain.policy.BenefitPolicy;

/** The words of a catalog: those of its vocabularies' files, with the attributes that its policies declare. */
final class DeclaredWords {
    private DeclaredWords() {}

    /**
     * Returns the words.
     *
     * @param declared those of the files
     * @param policies the policies, in an order that does not hang on their files
     * @param disagrees is told of an attribute that is declared elsewhere as something else
     */
    static Vocabulary of(
            Vocabulary declared, List<BenefitPolicy> policies, BiConsumer<BenefitPolicy, ClaimAttribute> disagrees) {
        Map<String, ClaimAttribute> attributes = new LinkedHashMap<>();
        declared.attributes().forEach(attribute -> attributes.put(attribute.name(), attribute));
        for (BenefitPolicy policy : policies) {
            for (ClaimAttribute further : policy.attributes()) {
                Optional<ClaimAttribute> merged = Optional.ofNullable(attributes.get(further.name()))
                        .map(known -> AttributeReader.merged(known, further))
                        .orElse(Optional.of(further));
                merged.ifPresent(attribute -> attributes.put(attribute.name(), attribute));
                if (merged.isEmpty()) {
                    disagrees.accept(policy, further);
                }
            }
        }
        return Vocabulary.builder()
                .addAllAttributes(attributes.values())
                .addAllCategories(declared.categories())
                .addAllColumns(declared.columns())
                .addAllReferralColumns(declared.referralColumns())
                .addAllDepartments(declared.departments())
                .build();
    }
}
