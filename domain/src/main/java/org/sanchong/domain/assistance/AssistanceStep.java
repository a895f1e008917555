package org.sanchong.domain.assistance;

/** The steps of an application for which clauses print how long they may take. */
public enum AssistanceStep {
    /** The township's household survey and check of the file, from acceptance (乡镇入户调查和材料核对). */
    TOWNSHIP_CHECK,
    /** The county's review, from the receipt of the file (县级医保部门审核). */
    COUNTY_REVIEW,
    /** Payment to the bank account, from the end of the review (资金发放). */
    PAYMENT,
    /** The posting of a quarter's recipients where they live (公示). */
    PUBLIC_NOTICE
}
