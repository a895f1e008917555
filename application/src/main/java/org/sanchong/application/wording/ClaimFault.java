package org.sanchong.application.wording;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sanchong.domain.settlement.SettlementRejection;
import org.sanchong.domain.time.EffectivePeriod;

/** Why a row is not settled: what is wrong with its values, or what the settlement says. Codes are the contract's. */
public sealed interface ClaimFault {
    /** Returns the code, such as {@code BAD_AMOUNT}. */
    String code();

    /**
     * The row has more or fewer values than the header has columns.
     *
     * @param expected how many columns there are
     * @param found how many values there are
     */
    record MalformedRow(int expected, int found) implements ClaimFault {
        @Override
        public String code() {
            return "MALFORMED_ROW";
        }
    }

    /**
     * An earlier row has the same claim id and stands.
     *
     * @param claim the claim id
     */
    record DuplicateClaim(String claim) implements ClaimFault {
        @Override
        public String code() {
            return "DUPLICATE_CLAIM";
        }
    }

    /**
     * A required value is empty.
     *
     * @param column the column
     */
    record MissingValue(String column) implements ClaimFault {
        @Override
        public String code() {
            return "MISSING_VALUE";
        }
    }

    /**
     * An amount is negative.
     *
     * @param column the column
     * @param value the value as given
     */
    record NegativeAmount(String column, String value) implements ClaimFault {
        @Override
        public String code() {
            return "NEGATIVE_AMOUNT";
        }
    }

    /**
     * An amount is no yuan with at most two decimals, or above 10,000,000,000.00.
     *
     * @param column the column
     * @param value the value as given
     */
    record BadAmount(String column, String value) implements ClaimFault {
        @Override
        public String code() {
            return "BAD_AMOUNT";
        }
    }

    /**
     * A date is no day, YYYY-MM-DD or as a spreadsheet writes it, year first.
     *
     * @param column the column
     * @param value the value as given
     */
    record BadDate(String column, String value) implements ClaimFault {
        @Override
        public String code() {
            return "BAD_DATE";
        }
    }

    /**
     * An identifier that a spreadsheet took for a number and cut short, such as {@code 4.30523E+17}.
     *
     * @param column the column
     * @param value the value as given
     */
    record BadIdentifier(String column, String value) implements ClaimFault {
        @Override
        public String code() {
            return "BAD_IDENTIFIER";
        }
    }

    /**
     * Admission is after discharge.
     *
     * @param admittedOn the day of admission
     * @param dischargedOn the day of discharge
     */
    record AdmittedAfterDischarge(LocalDate admittedOn, LocalDate dischargedOn) implements ClaimFault {
        @Override
        public String code() {
            return "BAD_DATE";
        }
    }

    /**
     * Outpatient care ends on another day than it begins.
     *
     * @param admittedOn the first day
     * @param dischargedOn the last day
     */
    record OutpatientDays(LocalDate admittedOn, LocalDate dischargedOn) implements ClaimFault {
        @Override
        public String code() {
            return "BAD_DATE";
        }
    }

    /**
     * A value is none of the column's codes.
     *
     * @param column the column
     * @param value the value as given
     * @param codes the codes
     */
    record UnknownCode(String column, String value, String codes) implements ClaimFault {
        @Override
        public String code() {
            return "UNKNOWN_CODE";
        }
    }

    /**
     * The claim's fee lines cannot be used, or do not agree with it.
     *
     * @param fault why
     */
    record OfLines(LineFault fault) implements ClaimFault {
        @Override
        public String code() {
            return fault.code();
        }
    }

    /**
     * The claim does not go together with the filings and contracts that the run was given.
     *
     * @param fault why
     */
    record OfReferral(ReferralFault fault) implements ClaimFault {
        @Override
        public String code() {
            return fault.code();
        }
    }

    /**
     * The claim is a refund and cannot be settled.
     *
     * @param fault why
     */
    record OfRefund(RefundFault fault) implements ClaimFault {
        @Override
        public String code() {
            return fault.code();
        }
    }

    /**
     * The settlement rejects the claim.
     *
     * @param rejection why
     */
    record Rejected(SettlementRejection rejection) implements ClaimFault {
        @Override
        public String code() {
            return rejection.code();
        }
    }

    /**
     * The claim gives other categories than the register of certified people has on the day of discharge.
     *
     * @param dischargedOn the day
     * @param given the codes that the claim gives
     * @param registered the codes that the register has
     */
    record CategoryMismatch(LocalDate dischargedOn, List<String> given, List<String> registered) implements ClaimFault {
        /** Keeps the lists as they are now. */
        public CategoryMismatch {
            given = List.copyOf(given);
            registered = List.copyOf(registered);
        }

        @Override
        public String code() {
            return "CATEGORY_MISMATCH";
        }
    }

    /**
     * The person is not covered on the day of discharge, by the enrolments that the run was given.
     *
     * @param dischargedOn the day
     * @param region the pooling region
     * @param insurance the scheme
     * @param known the person's enrolments, in their order
     */
    record NotCovered(LocalDate dischargedOn, String region, String insurance, List<Known> known)
            implements ClaimFault {
        /** Keeps the enrolments as they are now. */
        public NotCovered {
            known = List.copyOf(known);
        }

        @Override
        public String code() {
            return "NOT_COVERED";
        }

        /**
         * One of the person's enrolments.
         *
         * @param region its pooling region
         * @param insurance its scheme
         * @param year its plan year as given
         * @param covered the days that it covers; empty where it covers none
         * @param why why it covers none
         */
        public record Known(String region, String insurance, String year, List<EffectivePeriod> covered, String why) {
            /** Keeps the days as they are now. */
            public Known {
                covered = List.copyOf(covered);
            }

            /** Returns the days that it covers, where it covers any. */
            public Optional<EffectivePeriod> days() {
                return covered.stream().findFirst();
            }
        }
    }

    /**
     * The books have a claim of the id, and it is not this one.
     *
     * @param fault what they have
     */
    record OfBooks(BookFault fault) implements ClaimFault {
        @Override
        public String code() {
            return fault.code();
        }
    }

    /**
     * Why it is not settled is in words already: the row was out of the memory.
     *
     * @param code the code
     * @param words the words
     */
    record Worded(String code, String words) implements ClaimFault {
        private static final String BETWEEN = ": ";

        /** Takes code and words apart, as {@link Wording#fault} puts them together. */
        public static Worded of(String text) {
            int end = text.indexOf(BETWEEN);
            return end < 0 ? new Worded(text, "") : new Worded(text.substring(0, end), text.substring(end + 2));
        }
    }
}
