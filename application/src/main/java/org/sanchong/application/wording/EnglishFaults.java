package org.sanchong.application.wording;

import org.sanchong.domain.benefit.TierName;
import org.sanchong.domain.settlement.SettlementRejection;

/** Faults in English: what, where, and how to mend it. */
final class EnglishFaults {
    private final Wording wording;

    EnglishFaults(Wording wording) {
        this.wording = wording;
    }

    String words(ClaimFault fault) {
        if (fault instanceof ClaimFault.MalformedRow row) {
            return "the row has " + Counted.of(row.found(), "value") + ", the header " + row.expected()
                    + " columns. Look for a missing or an unquoted comma";
        }
        if (fault instanceof ClaimFault.DuplicateClaim duplicate) {
            return "an earlier row has the claim id " + duplicate.claim() + " and stands";
        }
        if (fault instanceof ClaimFault.MissingValue missing) {
            return missing.column() + " is empty and must be given";
        }
        if (fault instanceof ClaimFault.NegativeAmount negative) {
            return negative.column() + " is " + negative.value() + " and must not be negative";
        }
        if (fault instanceof ClaimFault.BadAmount bad) {
            return bad.column() + " is \"" + bad.value()
                    + "\". Write yuan as digits with at most two decimals, such as 1234.50, up to 10000000000.00";
        }
        if (fault instanceof ClaimFault.BadDate bad) {
            return bad.column() + " is \"" + bad.value() + "\". Write a day as YYYY-MM-DD, such as 2022-05-01"
                    + DayForm.of(bad.value()).english();
        }
        if (fault instanceof ClaimFault.BadIdentifier bad) {
            return bad.column() + " is \"" + bad.value() + "\", an identifier that a spreadsheet took for a number:"
                    + " its digits are lost. Format the column as text where it comes from, and export it again";
        }
        if (fault instanceof ClaimFault.AdmittedAfterDischarge days) {
            return "admitted_on " + days.admittedOn() + " is after discharged_on " + days.dischargedOn();
        }
        if (fault instanceof ClaimFault.OutpatientDays days) {
            return "outpatient care is of one day, admitted_on is " + days.admittedOn() + " and discharged_on "
                    + days.dischargedOn();
        }
        if (fault instanceof ClaimFault.UnknownCode unknown) {
            return unknown.column() + " is \"" + unknown.value() + "\". Write one of: " + unknown.codes();
        }
        if (fault instanceof ClaimFault.NotCovered uncovered) {
            return UncoveredWords.inEnglish(uncovered);
        }
        if (fault instanceof ClaimFault.CategoryMismatch mismatch) {
            return "categories is " + String.join(";", mismatch.given()) + ", and on " + mismatch.dischargedOn()
                    + ", the day of discharge, the register has "
                    + (mismatch.registered().isEmpty() ? "none" : String.join(";", mismatch.registered()))
                    + ". Mend categories or leave it empty, or import the department's list";
        }
        return words(((ClaimFault.Rejected) fault).rejection());
    }

    private static String alternative(TierName tier) {
        return tier == TierName.BASIC ? ", or give basic_paid where it was settled elsewhere" : "";
    }

    private String words(SettlementRejection rejection) {
        if (rejection instanceof SettlementRejection.UnknownRegion unknown) {
            if (wording.policies().isEmpty()) {
                return "region is \"" + unknown.region() + "\", and the catalog in use has no policy at all";
            }
            return "region is \"" + unknown.region()
                    + "\". Write six digits of a division at or below one that has a policy: "
                    + String.join(", ", wording.policies());
        }
        if (rejection instanceof SettlementRejection.NoPolicyInForce none) {
            return "no policy of " + none.where() + " is in force on " + none.dischargedOn()
                    + none.firstRecordedLater()
                            .map(day -> " by what was known on the day asked for; one was recorded later, on " + day)
                            .orElse("");
        }
        if (rejection instanceof SettlementRejection.AssistanceElsewhere elsewhere) {
            return AssistanceWords.english(elsewhere);
        }
        if (rejection instanceof SettlementRejection.UnknownCategory unknown) {
            return "categories names \"" + unknown.category()
                    + "\", which no catalog in use knows. Codes are upper-case, Chinese names are as \"sanchong columns\" lists them, and several are joined"
                    + " by semicolons (;)";
        }
        if (rejection instanceof SettlementRejection.UnknownCode unknown) {
            return unknown.attribute() + " has a value that is none of its codes, and the policy asks for it";
        }
        if (rejection instanceof SettlementRejection.MissingValue missing) {
            return missing.attribute() + " is not given, and the policy asks for it";
        }
        if (rejection instanceof SettlementRejection.BadDate bad) {
            return bad.attribute() + " is no day that can be, and the policy asks for it";
        }
        if (rejection instanceof SettlementRejection.BadAmount bad) {
            return bad.attribute() + " cannot be read, and the policy asks for it";
        }
        if (rejection instanceof SettlementRejection.ExpenseMismatch mismatch) {
            return "the parts of the expense come to " + mismatch.parts() + ", more than the total " + mismatch.total();
        }
        if (rejection instanceof SettlementRejection.BasicPaidOutOfRange range) {
            return "basic_paid is " + range.basicPaid() + " and only " + range.inScope() + " is in scope";
        }
        if (rejection instanceof SettlementRejection.MissingParameter missing) {
            return missing.policy() + " clause " + missing.clause().number() + " gives no " + missing.parameter()
                    + " of " + wording.tier(missing.tier())
                    + ". Supply it in a catalog of your own" + alternative(missing.tier());
        }
        return "a strict run refuses figures chosen for demonstration: "
                + wording.illustrative((SettlementRejection.IllustrativeFigures) rejection);
    }
}
