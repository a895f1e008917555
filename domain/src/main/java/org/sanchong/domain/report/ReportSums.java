package org.sanchong.domain.report;

import org.sanchong.domain.claim.CareType;
import org.sanchong.domain.indicator.Sums;
import org.sanchong.domain.indicator.Tally;

/**
 * What the claims of a row come to (行汇总).
 *
 * @param all all of them
 * @param inpatient those of stays alone
 * @param people how many people they are of, each once; of one claim 1
 */
public record ReportSums(Sums all, Sums inpatient, long people) {
    private static final ReportSums NONE = new ReportSums(Sums.none(), Sums.none(), 0);

    /** Returns those of no claim. */
    public static ReportSums none() {
        return NONE;
    }

    /** Returns those of claims that one key tells. */
    public static ReportSums of(Tally.Key key, Sums sums, long people) {
        boolean isStay = key.care().type().equals(CareType.INPATIENT);
        return new ReportSums(sums, isStay ? sums : Sums.none(), people);
    }

    /**
     * Returns both together; people of both are in both, so they are counted anew.
     *
     * @param distinct how many people there are in both together
     */
    ReportSums plus(ReportSums other, long distinct) {
        return new ReportSums(all.plus(other.all), inpatient.plus(other.inpatient), distinct);
    }
}
