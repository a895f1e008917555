package org.sanchong.domain.report;

import org.sanchong.domain.money.Money;
import org.sanchong.domain.money.Ratio;

/**
 * What a cell of a report holds (报表数值), exact.
 *
 * @param kind what it is
 * @param number how many, or fen, or the number above of a ratio
 * @param over the number below of a ratio; 1 otherwise
 */
public record ReportValue(Kind kind, long number, long over) {
    /** What a value is. */
    public enum Kind {
        /** How many. */
        COUNT,
        /** Yuan, kept in fen. */
        MONEY,
        /** One amount over another. */
        MONEY_RATIO,
        /** One number over another. */
        COUNT_RATIO;

        /** Returns whether it is a ratio: a ratio of all is not the sum of the parts' ratios. */
        public boolean isRatio() {
            return this == MONEY_RATIO || this == COUNT_RATIO;
        }
    }

    static ReportValue count(long number) {
        return new ReportValue(Kind.COUNT, number, 1);
    }

    static ReportValue money(Money amount) {
        return new ReportValue(Kind.MONEY, amount.fen(), 1);
    }

    static ReportValue ratio(Money amount, Money whole) {
        return new ReportValue(Kind.MONEY_RATIO, amount.fen(), whole.fen());
    }

    static ReportValue ratio(long number, long over) {
        return new ReportValue(Kind.COUNT_RATIO, number, over);
    }

    /** Returns whether nothing is in it: what is behind a cell are the claims of which this is not so. */
    public boolean isNothing() {
        return number == 0 && (!kind.isRatio() || over == 0);
    }

    /** Returns it as reports show it: {@code 12}, {@code 6300.00} or {@code 70.00%}; empty of a ratio over nothing. */
    public String shown() {
        return kind.isRatio() ? new Ratio(number, over).percent() : above();
    }

    /** Returns it exactly: as {@link #shown}, and of a ratio both numbers, as {@code 6300.00/9000.00}. */
    public String exact() {
        return kind.isRatio() ? above() + "/" + below() : above();
    }

    /** Returns how many, or yuan: of a ratio what stands above. */
    public String above() {
        return text(number);
    }

    /** Returns what stands below a ratio; empty where it is none. */
    public String below() {
        return kind.isRatio() ? text(over) : "";
    }

    private String text(long of) {
        boolean isMoney = kind == Kind.MONEY || kind == Kind.MONEY_RATIO;
        return isMoney ? Money.ofFen(of).toString() : Long.toString(of);
    }
}
