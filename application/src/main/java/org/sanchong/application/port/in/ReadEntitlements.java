package org.sanchong.application.port.in;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sanchong.application.wording.ClaimFault;
import org.sanchong.domain.benefit.PolicyStep;
import org.sanchong.domain.benefit.Prospect;
import org.sanchong.domain.claim.RegionCode;
import org.sanchong.domain.person.EligibilityCategory;
import org.sanchong.domain.person.PersonId;
import org.sanchong.domain.policy.BenefitPolicy;
import org.sanchong.domain.register.Certification;

/** Tells before there is a claim what a person of the books may be entitled to on a day (待遇预判). */
public interface ReadEntitlements {
    /** Reads what the books know of the person, and which rules that leaves. */
    Outcome read(Question question);

    /**
     * Whose entitlements.
     *
     * @param person who
     * @param on the day on which care would end
     * @param knownOn the day by whose end the books knew the categories; {@link LocalDate#MAX} for all they know
     * @param region where the person is insured, six digits
     */
    record Question(PersonId person, LocalDate on, LocalDate knownOn, RegionCode region) {}

    /** What came of it. */
    sealed interface Outcome {
        /**
         * What the person may be entitled to.
         *
         * @param held the certifications that are valid on the day
         * @param counted those of their categories of which a rule speaks that may apply
         * @param policies the policies: that of the region, then those where assistance follows the person's registration
         * @param steps the steps that may apply, in the order of the policies and of theirs
         */
        record Told(
                List<Certification> held,
                Set<EligibilityCategory> counted,
                List<BenefitPolicy> policies,
                List<LikelyStep> steps)
                implements Outcome {
            /** Keeps lists and set as they are now. */
            public Told {
                held = List.copyOf(held);
                counted = Collections.unmodifiableSet(new java.util.LinkedHashSet<>(counted));
                policies = List.copyOf(policies);
                steps = List.copyOf(steps);
            }
        }

        /**
         * No policy is in force for the region on the day.
         *
         * @param fault why
         */
        record NoPolicy(ClaimFault fault) implements Outcome {}
    }

    /**
     * A step that may apply to claims of the person.
     *
     * @param policy its policy
     * @param number its number there, from 1
     * @param step the step; of a tier with those schedules alone that may apply
     * @param applies whether its own condition is met
     * @param schedules of a tier whether the condition of each schedule is met, by its id
     */
    record LikelyStep(
            BenefitPolicy policy,
            int number,
            PolicyStep step,
            Prospect.Answer applies,
            Map<String, Prospect.Answer> schedules) {
        /** Keeps the map as it is now. */
        public LikelyStep {
            schedules = Collections.unmodifiableMap(new LinkedHashMap<>(schedules));
        }
    }
}
