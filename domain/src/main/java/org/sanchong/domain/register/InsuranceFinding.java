package org.sanchong.domain.register;

import java.util.List;
import org.sanchong.domain.claim.RegionCode;
import org.sanchong.domain.person.PersonId;

/** What a comparison of certified people with enrolments finds. */
public sealed interface InsuranceFinding {
    /** Who. */
    PersonId person();

    /** Returns the stable code. */
    String code();

    /**
     * Listed and not insured: to be mobilised where the person is registered (应保未保).
     *
     * @param county where the person is registered
     * @param certifications by which the person is listed
     * @param isEnrolled whether there is an enrolment whose premium is not paid
     */
    record NotInsured(RegionCode county, List<Certification> certifications, boolean isEnrolled)
            implements InsuranceFinding {
        /** Keeps the list as it is now, and checks that there is somebody. */
        public NotInsured {
            certifications = List.copyOf(certifications);
            if (certifications.isEmpty()) {
                throw new IllegalArgumentException("somebody who is listed has a certification");
            }
        }

        @Override
        public PersonId person() {
            return certifications.get(0).person();
        }

        @Override
        public String code() {
            return "NOT_INSURED";
        }
    }

    /**
     * Insured more than once for the same days (重复参保).
     *
     * @param person who
     * @param insurances the enrolments
     */
    record InsuredTwice(PersonId person, List<Insurance> insurances) implements InsuranceFinding {
        /** Keeps the list as it is now. */
        public InsuredTwice {
            insurances = List.copyOf(insurances);
        }

        @Override
        public String code() {
            return "INSURED_TWICE";
        }
    }
}
