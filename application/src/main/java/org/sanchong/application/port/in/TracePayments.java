package org.sanchong.application.port.in;

import org.sanchong.domain.cliff.Circumstances;
import org.sanchong.domain.cliff.PaymentTrace;
import org.sanchong.domain.policy.PolicyId;

/** Tells what is paid along the expense around a cliff, turn by turn. */
public interface TracePayments {
    /**
     * Returns what is paid in a range of expenses.
     *
     * @throws IllegalArgumentException if the catalog has no such policy
     */
    PaymentTrace trace(Question question);

    /**
     * What is asked.
     *
     * @param policy the policy
     * @param of whose claims and what care, as a finding tells them or like that
     * @param range the expenses
     */
    record Question(PolicyId policy, Circumstances of, PaymentTrace.Range range) {}
}
