package org.sanchong.application.wording;

import java.time.LocalDate;
import org.sanchong.domain.policy.PolicyId;
import org.sanchong.domain.premium.PremiumRejection;
import org.sanchong.domain.time.PlanYear;

/** Why a row of enrolments, or of a register of people, is of no use. */
public sealed interface EnrolmentFault {
    /** Returns the code, such as {@code BAD_YEAR}. */
    String code();

    /**
     * What can be wrong with claims too.
     *
     * @param fault what it is
     */
    record OfRow(ClaimFault fault) implements EnrolmentFault {
        @Override
        public String code() {
            return fault.code();
        }
    }

    /**
     * A plan year is no year.
     *
     * @param value the value as given
     */
    record BadYear(String value) implements EnrolmentFault {
        @Override
        public String code() {
            return "BAD_YEAR";
        }
    }

    /**
     * The cover ends before it begins.
     *
     * @param from the first day
     * @param to the last day
     */
    record EndsBeforeItBegins(LocalDate from, LocalDate to) implements EnrolmentFault {
        @Override
        public String code() {
            return "BAD_DATE";
        }
    }

    /**
     * An earlier row has the person, and stands.
     *
     * @param year of enrolments: the plan year in which nobody enrols twice
     */
    record Twice(PlanYear year) implements EnrolmentFault {
        @Override
        public String code() {
            return "DOUBLE_ENROLMENT";
        }
    }

    /** An earlier row of the register has the person, and stands. */
    record TwiceInRegister() implements EnrolmentFault {
        @Override
        public String code() {
            return "DUPLICATE_PERSON";
        }
    }

    /**
     * The policy in force has no rules of premium at all.
     *
     * @param policy the policy
     */
    record NoRules(PolicyId policy) implements EnrolmentFault {
        @Override
        public String code() {
            return "NO_PREMIUM_RULES";
        }
    }

    /**
     * The rules do not tell premium or cover.
     *
     * @param policy the policy
     * @param why why not
     */
    record Untold(PolicyId policy, PremiumRejection why) implements EnrolmentFault {
        @Override
        public String code() {
            return why.code();
        }
    }
}
