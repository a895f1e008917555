package org.sanchong.domain.benefit;

/** What a schedule's deductible and bands are measured on. */
public enum Accrual {
    /** Each claim by itself (按次). */
    CLAIM,
    /** The burden that has accumulated over the plan year (年度累计). */
    PLAN_YEAR
}
