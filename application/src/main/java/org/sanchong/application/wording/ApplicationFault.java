package org.sanchong.application.wording;

import org.sanchong.domain.assistance.ApplicationRejection;
import org.sanchong.domain.policy.PolicyId;

/** Why a row of what happened to applications is of no use. */
public sealed interface ApplicationFault {
    /** Returns the code, such as {@code WRONG_STATE}. */
    String code();

    /**
     * What can be wrong with other lists too.
     *
     * @param fault what it is
     */
    record OfRow(EnrolmentFault fault) implements ApplicationFault {
        @Override
        public String code() {
            return fault.code();
        }
    }

    /**
     * It cannot follow what happened before.
     *
     * @param why why not
     */
    record OfHistory(ApplicationRejection why) implements ApplicationFault {
        @Override
        public String code() {
            return why.code();
        }
    }

    /**
     * The policy in force rules nothing of applications.
     *
     * @param policy the policy
     */
    record NoRules(PolicyId policy) implements ApplicationFault {
        @Override
        public String code() {
            return "NO_APPLICATION_RULES";
        }
    }

    /**
     * No earlier row says that the application was made.
     *
     * @param application its id
     */
    record NeverMade(String application) implements ApplicationFault {
        @Override
        public String code() {
            return "NEVER_MADE";
        }
    }

    /**
     * The person is forgotten in the books: nothing more is kept.
     *
     * @param application its id
     */
    record Forgotten(String application) implements ApplicationFault {
        @Override
        public String code() {
            return "PERSON_FORGOTTEN";
        }
    }

    /**
     * By the rules of the catalog what the books keep cannot have happened: they were other rules then.
     *
     * @param application its id
     * @param policy the policy that it was made under
     * @param why the code of what does not fit
     */
    record OtherRules(String application, PolicyId policy, String why) implements ApplicationFault {
        @Override
        public String code() {
            return "OTHER_RULES";
        }
    }
}
