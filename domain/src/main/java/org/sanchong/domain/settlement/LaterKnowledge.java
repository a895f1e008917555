package org.sanchong.domain.settlement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.sanchong.domain.policy.BenefitPolicy;
import org.sanchong.domain.policy.PolicyId;
import org.sanchong.domain.policy.PolicyRevisions;

/**
 * What was recorded only after the day on which a catalog is known: nothing is settled under it, but a claim that finds
 * no policy is told that there is one by now.
 */
public final class LaterKnowledge {
    private static final int DIGITS = 6;

    private final List<BenefitPolicy> recorded;

    LaterKnowledge(List<BenefitPolicy> recorded) {
        this.recorded = List.copyOf(recorded);
    }

    /**
     * Returns why no policy is found by region and day.
     *
     * @param found {@link SettlementRun#UNKNOWN_REGION} or {@link SettlementRun#NO_POLICY_IN_FORCE}
     * @param region the six digits of the region as a number
     * @param day the day of discharge
     */
    public SettlementRejection rejection(int found, int region, LocalDate day) {
        String digits = Integer.toString(region);
        String code = "0".repeat(Math.max(0, DIGITS - digits.length())) + digits;
        Optional<LocalDate> later = firstRecorded(policy -> speaksFor(policy, code), day);
        return found == SettlementRun.UNKNOWN_REGION && later.isEmpty()
                ? new SettlementRejection.UnknownRegion(code)
                : new SettlementRejection.NoPolicyInForce(
                        code, day, later.stream().toList());
    }

    /** Returns why the policy that is asked for does not settle a claim of the day. */
    public SettlementRejection rejection(PolicyId policy, LocalDate day) {
        return new SettlementRejection.NoPolicyInForce(
                policy.value(),
                day,
                firstRecorded(later -> later.id().equals(policy), day).stream().toList());
    }

    private Optional<LocalDate> firstRecorded(Predicate<BenefitPolicy> asked, LocalDate day) {
        return recorded.stream()
                .filter(asked)
                .filter(policy -> policy.period().contains(day))
                .map(PolicyRevisions::knownFrom)
                .min(LocalDate::compareTo);
    }

    /** Whether the policy is of the region, or of the city or province above it. */
    private static boolean speaksFor(BenefitPolicy policy, String region) {
        String own = policy.region().value();
        return own.equals(region)
                || own.equals(region.substring(0, 4) + "00")
                || own.equals(region.substring(0, 2) + "0000");
    }
}
