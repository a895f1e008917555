package org.sanchong.domain.referral;

import java.util.List;
import org.sanchong.domain.law.Source;

/** Whether the facility of a visit is contracted with the person's county, where a policy asks for that. */
public sealed interface ContractAnswer {
    /** No rule of the policy asks for a contract there. */
    record NotAsked() implements ContractAnswer {}

    /**
     * It is.
     *
     * @param contract the contract: of several in force the one that began first
     * @param source the clause that asks for it
     */
    record Contracted(ContractedFacility contract, Source source) implements ContractAnswer {}

    /**
     * It is not.
     *
     * @param others the facilities with which the county has a contract on the day of admission
     * @param source the clause that asks for it
     */
    record NotContracted(List<FacilityId> others, Source source) implements ContractAnswer {
        /** Keeps the facilities as they are now. */
        public NotContracted {
            others = List.copyOf(others);
        }
    }

    /**
     * It cannot be told: a fact is not known.
     *
     * @param column the fact that is missing: {@code county} or {@code facility_id}
     * @param source the clause that asks for it
     */
    record Unknown(String column, Source source) implements ContractAnswer {}
}
