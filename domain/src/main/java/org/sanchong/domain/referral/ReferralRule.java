package org.sanchong.domain.referral;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import org.sanchong.domain.claim.FacilityLevel;
import org.sanchong.domain.claim.Locality;
import org.sanchong.domain.law.Source;
import org.sanchong.domain.person.EligibilityCategory;

/** What a policy rules of referral and filing (转诊备案规定); what is not among its rules is not ruled. */
public sealed interface ReferralRule {
    /** Returns the clause that rules it. */
    Source source();

    /**
     * Beyond some localities, only a facility contracted with the person's county counts as designated.
     *
     * @param within the localities where no contract is asked for, such as the county
     * @param source the clause
     */
    record ContractedCare(Set<Locality> within, Source source) implements ReferralRule {
        /** Keeps the localities in their order. */
        public ContractedCare {
            within = Collections.unmodifiableSet(new LinkedHashSet<>(within));
        }
    }

    /**
     * How many facilities each county contracts.
     *
     * @param least the least, included
     * @param most the most, included
     * @param source the clause
     */
    record ContractsPerCounty(int least, int most, Source source) implements ReferralRule {
        /** Checks that some number is meant. */
        public ContractsPerCounty {
            if (least < 0 || most < least) {
                throw new IllegalArgumentException("from " + least + " to " + most + " contracts are no range");
            }
        }

        /** Returns how a number of contracts stands to the range. */
        public Standing of(int contracts) {
            if (contracts < least) {
                return Standing.BELOW;
            }
            return contracts > most ? Standing.ABOVE : Standing.WITHIN;
        }

        /** How a number stands to the range. */
        public enum Standing {
            /** Fewer than the least. */
            BELOW,
            /** As printed. */
            WITHIN,
            /** More than the most. */
            ABOVE
        }
    }

    /**
     * The channels by which filings can be made; others are not ruled out by that.
     *
     * @param channels the channels
     * @param source the clause
     */
    record OfferedChannels(Set<FilingChannel> channels, Source source) implements ReferralRule {
        /** Keeps the channels in their order. */
        public OfferedChannels {
            channels = Collections.unmodifiableSet(new LinkedHashSet<>(channels));
        }
    }

    /**
     * Who goes to primary care first.
     *
     * @param categories those who hold one of these; empty: everybody
     * @param levels the levels of primary care
     * @param source the clause
     */
    record PrimaryCareFirst(Set<EligibilityCategory> categories, Set<FacilityLevel> levels, Source source)
            implements ReferralRule {
        /** Keeps categories and levels in their order. */
        public PrimaryCareFirst {
            categories = Collections.unmodifiableSet(new LinkedHashSet<>(categories));
            levels = Collections.unmodifiableSet(new LinkedHashSet<>(levels));
        }
    }
}
