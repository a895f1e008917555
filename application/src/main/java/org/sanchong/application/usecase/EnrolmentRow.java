package org.sanchong.application.usecase;

import java.util.List;
import java.util.Optional;
import org.sanchong.application.wording.EnrolmentFault;
import org.sanchong.domain.policy.BenefitPolicy;
import org.sanchong.domain.premium.Enrolment;

/**
 * A row of enrolments as it was read.
 *
 * @param person the person's id as given
 * @param region the region as given
 * @param year the plan year as given
 * @param insurance the scheme as given, or the default
 * @param carried the values that are carried to the output
 * @param policy the policy in force, where there is one
 * @param enrolment the enrolment, where the row is of use
 * @param fault why it is not
 */
record EnrolmentRow(
        String person,
        String region,
        String year,
        String insurance,
        List<String> carried,
        Optional<BenefitPolicy> policy,
        Optional<Enrolment> enrolment,
        Optional<EnrolmentFault> fault) {}
