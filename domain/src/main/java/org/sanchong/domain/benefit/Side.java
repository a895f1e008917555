package org.sanchong.domain.benefit;

/**
 * On which side of a settlement a layer of protection stands: insurance pays where a person is insured, assistance where
 * the person is registered or was recognised, if a policy says so.
 */
public enum Side {
    /** Insurance (保险): what premiums pay for. */
    INSURANCE,
    /** Assistance (救助): public money for people in hardship. */
    ASSISTANCE
}
