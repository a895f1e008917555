package org.sanchong.domain.settlement;

import java.time.LocalDate;
import org.sanchong.domain.law.ClauseId;
import org.sanchong.domain.policy.PolicyId;

/** What a settlement says beside its amounts; each note has a stable code. */
public sealed interface SettlementNote {
    /** Returns the code, such as {@code ILLUSTRATIVE_FIGURE}. */
    String code();

    /**
     * A figure that was chosen for demonstration took part: changing it alone could change an amount of the claim.
     *
     * @param tier the tier, as policy files name it
     * @param clause the clause
     * @param figure the figure's name and value
     */
    record IllustrativeFigure(String tier, ClauseId clause, String figure) implements SettlementNote {
        @Override
        public String code() {
            return "ILLUSTRATIVE_FIGURE";
        }
    }

    /**
     * Benefits that hang on a category of the person are suspended for this claim.
     *
     * @param clause the clause
     */
    record BenefitSuspended(ClauseId clause) implements SettlementNote {
        @Override
        public String code() {
            return "BENEFIT_SUSPENDED";
        }
    }

    /**
     * A benefit is named and its rule is not printed: 0.00 was paid for it.
     *
     * @param policy the policy
     * @param clause the clause
     * @param what what is pending, in English
     */
    record RulePending(PolicyId policy, ClauseId clause, String what) implements SettlementNote {
        @Override
        public String code() {
            return "RULE_PENDING";
        }
    }

    /**
     * The claim was discharged after the last day for which somebody checked that the policy still holds as written. It
     * changes no amount.
     *
     * @param policy the policy
     * @param verifiedUntil that day
     */
    record StalePolicy(PolicyId policy, LocalDate verifiedUntil) implements SettlementNote {
        @Override
        public String code() {
            return "STALE_POLICY";
        }
    }
}
