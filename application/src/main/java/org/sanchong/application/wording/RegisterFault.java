package org.sanchong.application.wording;

import java.time.LocalDate;
import java.util.List;

/** Why a row of a department's list is of no use. */
public sealed interface RegisterFault {
    /** Returns the code, such as {@code TWO_NAMES}. */
    String code();

    /**
     * What can be wrong with other rows too.
     *
     * @param fault what it is
     */
    record OfRow(EnrolmentFault fault) implements RegisterFault {
        @Override
        public String code() {
            return fault.code();
        }
    }

    /**
     * A number that has the look of an identity number is none.
     *
     * @param masked the number, its middle hidden
     */
    record InvalidIdentityNumber(String masked) implements RegisterFault {
        @Override
        public String code() {
            return "INVALID_IDENTITY_NUMBER";
        }
    }

    /**
     * The region is not in the area whose list it is.
     *
     * @param region the region
     * @param area the area
     */
    record OutsideArea(String region, String area) implements RegisterFault {
        @Override
        public String code() {
            return "OUTSIDE_AREA";
        }
    }

    /**
     * The department does not certify the category.
     *
     * @param category the category
     * @param department the department
     * @param certifies the categories that it certifies
     */
    record NotCertifiedBy(String category, String department, List<String> certifies) implements RegisterFault {
        /** Keeps the list as it is now. */
        public NotCertifiedBy {
            certifies = List.copyOf(certifies);
        }

        @Override
        public String code() {
            return "NOT_CERTIFIED_BY";
        }
    }

    /**
     * Certified from a day after the delivery.
     *
     * @param from the first day
     * @param deliveredOn the day of delivery
     */
    record CertifiedLater(LocalDate from, LocalDate deliveredOn) implements RegisterFault {
        @Override
        public String code() {
            return "BAD_DATE";
        }
    }

    /**
     * The certification ends before it begins.
     *
     * @param from the first day
     * @param to the last day
     */
    record EndsBeforeItBegins(LocalDate from, LocalDate to) implements RegisterFault {
        @Override
        public String code() {
            return "BAD_DATE";
        }
    }

    /**
     * The list has one number under two names.
     *
     * @param names the names
     */
    record TwoNames(List<String> names) implements RegisterFault {
        /** Keeps the list as it is now. */
        public TwoNames {
            names = List.copyOf(names);
        }

        @Override
        public String code() {
            return "TWO_NAMES";
        }
    }

    /** The books have forgotten the person over all years: nothing is recorded any more. */
    record Forgotten() implements RegisterFault {
        @Override
        public String code() {
            return "PERSON_FORGOTTEN";
        }
    }

    /**
     * Another row certifies the person in the category for some of the same days, and does not say the same.
     *
     * @param category the category
     */
    record Twice(String category) implements RegisterFault {
        @Override
        public String code() {
            return "DUPLICATE_CERTIFICATION";
        }
    }
}
