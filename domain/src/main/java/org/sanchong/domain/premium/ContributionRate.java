package org.sanchong.domain.premium;

import java.util.Set;
import org.sanchong.domain.law.Absence;
import org.sanchong.domain.law.Figure;
import org.sanchong.domain.money.Rate;
import org.sanchong.domain.person.InsuranceType;

/** What is paid on wages (缴费率), by whom, for a scheme. */
public sealed interface ContributionRate {
    /** Returns the scheme. */
    InsuranceType insurance();

    /** Who pays. */
    enum Payer {
        /** The employer, on its staff's wages. */
        EMPLOYER,
        /** The person, on their own wages. */
        PERSON
    }

    /**
     * A printed rate.
     *
     * @param insurance the scheme
     * @param payer who pays it
     * @param rate the share of the wages, 0 % to 100 %
     */
    record OnWages(InsuranceType insurance, Payer payer, Figure<Rate> rate) implements ContributionRate {
        /** Checks that it is a share. */
        public OnWages {
            if (!rate.value().isShare()) {
                throw new IllegalArgumentException("a contribution is a share of the wages: " + rate.value());
            }
        }
    }

    /**
     * People who enter through these channels pay at a rate that is not printed.
     *
     * @param insurance the scheme
     * @param channels the channels
     * @param absence why there is none
     */
    record Unprinted(InsuranceType insurance, Set<EnrolmentChannel> channels, Absence absence)
            implements ContributionRate {
        /** Keeps the channels as they are now. */
        public Unprinted {
            channels = java.util.Collections.unmodifiableSet(new java.util.TreeSet<>(channels));
        }
    }
}
