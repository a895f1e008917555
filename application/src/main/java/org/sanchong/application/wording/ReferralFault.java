package org.sanchong.application.wording;

import org.sanchong.domain.referral.ContractAnswer;
import org.sanchong.domain.referral.ReferralAnswer;

/** Why a claim does not go together with filings and contracts. */
public sealed interface ReferralFault {
    /** Returns the code, such as {@code REFERRAL_MISMATCH}. */
    String code();

    /**
     * The claim says otherwise than the filings whether a referral is registered.
     *
     * @param given what the claim says
     * @param answer what the filings say
     */
    record OtherReferral(boolean given, ReferralAnswer answer) implements ReferralFault {
        @Override
        public String code() {
            return "REFERRAL_MISMATCH";
        }
    }

    /**
     * The claim says otherwise than the contracts whether the facility is contracted.
     *
     * @param given what the claim says
     * @param answer what the contracts say
     */
    record OtherContract(boolean given, ContractAnswer answer) implements ReferralFault {
        @Override
        public String code() {
            return "REFERRAL_MISMATCH";
        }
    }

    /**
     * It cannot be told whether the claim has what it says nothing of, since a fact of the claim is missing.
     *
     * @param column the claim's column that is missing
     * @param asked the column that it is needed for
     */
    record FactMissing(String column, String asked) implements ReferralFault {
        @Override
        public String code() {
            return "MISSING_VALUE";
        }
    }

    /**
     * A row that is about the claim's person or county cannot be used.
     *
     * @param row the row
     */
    record OfRow(UnusableRow row) implements ReferralFault {
        @Override
        public String code() {
            return row.fault().code();
        }
    }

    /**
     * A row of filings or contracts that cannot be used.
     *
     * @param place where it stands
     * @param fault why
     */
    record UnusableRow(RowPlace place, FilingFault fault) {}
}
