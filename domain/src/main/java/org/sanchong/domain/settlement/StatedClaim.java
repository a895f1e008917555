package org.sanchong.domain.settlement;

import java.util.List;
import org.sanchong.domain.person.EligibilityCategory;
import org.sanchong.domain.policy.BenefitPolicy;

/**
 * What a claim says (申报内容), read in the words of a catalog and not yet settled.
 *
 * @param policy the policy in force for its region and day of discharge
 * @param facts the facts that are known, in the order of the vocabulary, defaults included
 * @param categories the categories that it brings along, in the order of the vocabulary
 */
public record StatedClaim(BenefitPolicy policy, List<ClaimFact> facts, List<EligibilityCategory> categories) {
    /** Keeps the lists as they are now. */
    public StatedClaim {
        facts = List.copyOf(facts);
        categories = List.copyOf(categories);
    }
}
