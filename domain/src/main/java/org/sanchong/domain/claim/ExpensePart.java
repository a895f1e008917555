package org.sanchong.domain.claim;

/** The parts of an expense that the person pays before any benefit is reckoned (费用构成). */
public enum ExpensePart {
    /** Wholly self-paid, out of the catalogues (目录外全自费). */
    OUT_OF_CATALOG,
    /** Above the payment standard (超支付标准). */
    OVER_LIMIT,
    /** First self-pay of category B items (乙类先行自付). */
    FIRST_SELF_PAY,
    /** First self-pay for care off site (异地首先自付). */
    OFFSITE_FIRST_SELF_PAY;

    /** Returns the name used in files, such as {@code over_limit}. */
    public String column() {
        return switch (this) {
            case OUT_OF_CATALOG -> "out_of_catalog";
            case OVER_LIMIT -> "over_limit";
            case FIRST_SELF_PAY -> "first_self_pay";
            case OFFSITE_FIRST_SELF_PAY -> "offsite_first_self_pay";
        };
    }
}
