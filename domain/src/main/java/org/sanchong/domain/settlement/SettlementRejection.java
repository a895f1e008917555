package org.sanchong.domain.settlement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sanchong.domain.benefit.TierName;
import org.sanchong.domain.law.ClauseId;
import org.sanchong.domain.money.Money;
import org.sanchong.domain.policy.CombinedPolicy;
import org.sanchong.domain.policy.PolicyId;

/** Why a claim is not settled; it then adds nothing to any account. Each reason has a stable code. */
public sealed interface SettlementRejection {
    /** Returns the code, such as {@code MISSING_PARAMETER}. */
    String code();

    /**
     * No policy speaks for the region or for one above it.
     *
     * @param region the region as given
     */
    record UnknownRegion(String region) implements SettlementRejection {
        @Override
        public String code() {
            return "UNKNOWN_REGION";
        }
    }

    /**
     * The region has policies, and none of them, or not the one asked for, is in force on the day of discharge.
     *
     * @param where the region or the policy asked for
     * @param dischargedOn the day
     * @param recordedLater of a catalog as known on an earlier day: when a policy was recorded that is in force; empty
     *     where none was
     */
    record NoPolicyInForce(String where, LocalDate dischargedOn, List<LocalDate> recordedLater)
            implements SettlementRejection {
        /** Says that no policy is in force by all that is known. */
        public NoPolicyInForce(String where, LocalDate dischargedOn) {
            this(where, dischargedOn, List.of());
        }

        /** Returns the first day on which a policy was recorded later that is in force. */
        public Optional<LocalDate> firstRecordedLater() {
            return recordedLater.stream().findFirst();
        }

        @Override
        public String code() {
            return "NO_POLICY_IN_FORCE";
        }
    }

    /**
     * By the clause of one of two policies the assistance is another region's, and the claim cannot be settled with it.
     *
     * @param policy the policy with the clause
     * @param clause the clause by which assistance follows the place of registration or recognition
     * @param assistanceRegion the region whose assistance it is
     * @param obstacle what keeps insurance and assistance together; empty where that region has no policy in force
     */
    record AssistanceElsewhere(
            PolicyId policy, ClauseId clause, String assistanceRegion, List<CombinedPolicy.Obstacle> obstacle)
            implements SettlementRejection {
        /** Keeps the obstacle as it is now. */
        public AssistanceElsewhere {
            obstacle = List.copyOf(obstacle);
        }

        @Override
        public String code() {
            return "ASSISTANCE_ELSEWHERE";
        }
    }

    /**
     * The catalog does not know a category.
     *
     * @param category the category's code
     */
    record UnknownCategory(String category) implements SettlementRejection {
        @Override
        public String code() {
            return "UNKNOWN_CATEGORY";
        }
    }

    /**
     * The catalog does not know a code of an attribute.
     *
     * @param attribute the attribute
     * @param value the value as given
     */
    record UnknownCode(String attribute, String value) implements SettlementRejection {
        @Override
        public String code() {
            return "UNKNOWN_CODE";
        }
    }

    /**
     * A fact that the policy asks for is not given.
     *
     * @param attribute the attribute
     */
    record MissingValue(String attribute) implements SettlementRejection {
        @Override
        public String code() {
            return "MISSING_VALUE";
        }
    }

    /**
     * A date cannot be: outpatient care that ends on another day than it begins, an age below zero, no date at all.
     *
     * @param attribute the attribute
     */
    record BadDate(String attribute) implements SettlementRejection {
        @Override
        public String code() {
            return "BAD_DATE";
        }
    }

    /**
     * An amount or a count cannot be read.
     *
     * @param attribute the attribute
     */
    record BadAmount(String attribute) implements SettlementRejection {
        @Override
        public String code() {
            return "BAD_AMOUNT";
        }
    }

    /**
     * The parts of the expense exceed its total.
     *
     * @param total the total
     * @param parts the sum of the four parts
     */
    record ExpenseMismatch(Money total, Money parts) implements SettlementRejection {
        @Override
        public String code() {
            return "EXPENSE_MISMATCH";
        }
    }

    /**
     * What basic insurance is said to have paid exceeds what is in scope.
     *
     * @param basicPaid the payment brought along
     * @param inScope what is in scope, after any waiver
     */
    record BasicPaidOutOfRange(Money basicPaid, Money inScope) implements SettlementRejection {
        @Override
        public String code() {
            return "BASIC_PAID_OUT_OF_RANGE";
        }
    }

    /**
     * A tier applies and a figure that it needs is not there.
     *
     * @param policy the policy
     * @param tier the tier
     * @param clause the clause that leaves the figure open
     * @param parameter what is missing, such as {@code schedule} or {@code deductible}; where the clause delegates the
     *     schedule, with the document that the policy names, in brackets
     */
    record MissingParameter(PolicyId policy, TierName tier, ClauseId clause, String parameter)
            implements SettlementRejection {
        @Override
        public String code() {
            return "MISSING_PARAMETER";
        }
    }

    /**
     * Figures chosen for demonstration would take part, and the caller refuses that.
     *
     * @param figures the figures
     */
    record IllustrativeFigures(List<SettlementNote> figures) implements SettlementRejection {
        /** Keeps the figures as they are now. */
        public IllustrativeFigures {
            figures = List.copyOf(figures);
        }

        @Override
        public String code() {
            return "ILLUSTRATIVE_FIGURE";
        }
    }
}
