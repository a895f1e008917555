package org.sanchong.domain.assistance;

/** Who has to act next on an open application. */
public enum Turn {
    /** The applicant, who has to hand in what is missing (申请人). */
    APPLICANT,
    /** The township or street of household registration (乡镇、街道). */
    TOWNSHIP,
    /** The county's medical security department (县级医保部门). */
    COUNTY
}
