package org.sanchong.domain.settlement;

/**
 * A settlement with its derivation.
 *
 * @param settlement what is paid
 * @param derivation why, step by step
 */
public record ExplainedSettlement(Settlement settlement, Derivation derivation) {}
