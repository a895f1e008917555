package org.sanchong.domain.policy;

import org.sanchong.domain.benefit.BenefitTier;
import org.sanchong.domain.benefit.Prospect;
import org.sanchong.domain.benefit.Side;
import org.sanchong.domain.benefit.TierName;

/**
 * Whom a layer of protection covers (制度覆盖), care or no care: those for whom the policy has a schedule of it that can apply,
 * and, of insurance, who are enrolled. Assistance asks for no enrolment: it takes people by what is certified of them.
 */
public final class SystemCover {
    private final BenefitPolicy policy;

    private SystemCover(BenefitPolicy policy) {
        this.policy = policy;
    }

    /** Returns the cover by the policy. */
    public static SystemCover of(BenefitPolicy policy) {
        return new SystemCover(policy);
    }

    /**
     * Returns whether somebody is covered.
     *
     * @param tier the layer
     * @param who what can be said of the person
     * @param isEnrolled whether the enrolment of the year counts
     */
    public boolean covers(TierName tier, Prospect who, boolean isEnrolled) {
        return (isEnrolled || tier.side() == Side.ASSISTANCE)
                && policy.steps().stream()
                        .filter(BenefitTier.class::isInstance)
                        .map(BenefitTier.class::cast)
                        .filter(each -> each.name() == tier)
                        .flatMap(each -> each.schedules().stream())
                        .anyMatch(schedule -> who.of(schedule.condition()) != Prospect.Answer.NO);
    }
}
