package org.sanchong.domain.policy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.sanchong.domain.claim.RegionCode;

/**
 * The policy versions of one region in order of their first day (政策时间轴); no two are in force on the same day.
 *
 * @param region the region
 * @param versions the versions
 */
public record PolicyTimeline(RegionCode region, List<BenefitPolicy> versions) {
    /** Orders the versions and checks that they do not overlap. */
    public PolicyTimeline {
        List<BenefitPolicy> ordered = new ArrayList<>(versions);
        ordered.sort(Comparator.comparing(p -> p.period().from()));
        for (int i = 0; i < ordered.size(); i++) {
            BenefitPolicy policy = ordered.get(i);
            if (!policy.region().equals(region)) {
                throw new IllegalArgumentException(policy.id() + " is not a policy of " + region);
            }
            if (i > 0 && ordered.get(i - 1).period().overlaps(policy.period())) {
                throw new IllegalArgumentException(
                        ordered.get(i - 1).id() + " and " + policy.id() + " are in force on the same day");
            }
        }
        versions = List.copyOf(ordered);
    }

    /** Returns the version in force on the day. */
    public Optional<BenefitPolicy> inForceOn(LocalDate day) {
        return versions.stream().filter(p -> p.period().contains(day)).findFirst();
    }
}
