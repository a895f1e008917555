package org.sanchong.domain.benefit;

import org.sanchong.domain.law.Source;

/**
 * A benefit that a document names without printing its rule (待定规则): 0.00 is paid for it and the settlement says so.
 *
 * @param condition for which claims
 * @param tier the layer of protection whose benefit is pending
 * @param source the clause; its note says what is pending
 */
public record PendingRule(Condition condition, TierName tier, Source source) implements PolicyStep {}
