package org.sanchong.domain.premium;

/** Through what somebody enrols (参保途径). */
public enum EnrolmentChannel {
    /** The family, where it is registered. */
    FAMILY,
    /** The school or university. */
    SCHOOL,
    /** The employer. */
    EMPLOYER,
    /** The place where somebody away from home works, studies or lives. */
    RESIDENCE,
    /** By oneself, as flexible workers do. */
    SELF
}
