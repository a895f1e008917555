package org.sanchong.application.usecase;

import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;
import org.sanchong.application.wording.EnrolmentFault;
import org.sanchong.domain.policy.BenefitPolicy;
import org.sanchong.domain.premium.Enrolment;

/**
 * A row of enrolments as it was read.
 *
 * @param given what stands in it
 * @param inForce the policy in force; empty where there is none
 * @param outcome the enrolment, which has a policy; or why the row is of no use
 */
record EnrolmentRow(Given given, List<BenefitPolicy> inForce, Either<EnrolmentFault, Enrolment> outcome) {
    /** Keeps the policy as it is now. */
    EnrolmentRow {
        inForce = List.copyOf(inForce);
    }

    /** Returns the policy in force, where there is one. */
    Optional<BenefitPolicy> policy() {
        return inForce.stream().findFirst();
    }

    /**
     * What stands in a row.
     *
     * @param person the person's id as given
     * @param region the region as given
     * @param year the plan year as given
     * @param insurance the scheme as given, or the default
     * @param carried the values that are carried to the output
     */
    record Given(String person, String region, String year, String insurance, List<String> carried) {}
}
