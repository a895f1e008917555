package org.sanchong.domain.register;

import org.sanchong.domain.claim.RegionCode;
import org.sanchong.domain.person.InsuranceType;
import org.sanchong.domain.person.PersonId;

/**
 * That somebody is enrolled for the plan year that is compared (参保状态).
 *
 * @param person who
 * @param region where
 * @param insurance in which scheme
 * @param state whether it counts
 */
public record Insurance(PersonId person, RegionCode region, InsuranceType insurance, State state) {
    /** Whether an enrolment counts. */
    public enum State {
        /** The premium is paid, or the cover recorded. */
        INSURED,
        /** Enrolled, and the premium is not paid. */
        NOT_PAID,
        /** For days for which the person is enrolled already (重复参保). */
        AGAIN
    }
}
