/**
 * Settling a claim: what each tier pays, why, and what has accumulated after it.
 *
 * <p>Read {@link org.sanchong.domain.settlement.SettlementCalculator} (one claim after another, as values),
 * {@link org.sanchong.domain.settlement.Settlement}, {@link org.sanchong.domain.settlement.SettlementRejection} and
 * {@link org.sanchong.domain.settlement.Derivation} (the same settlement, step by step with its clauses);
 * {@link org.sanchong.domain.settlement.Reversal} takes the last one back. Who settles millions uses a
 * {@link org.sanchong.domain.settlement.SettlementRun}.
 *
 * <p>There is one calculation. A policy is resolved once into a dense plan; settling writes every step onto a reused
 * tape of numbers, the workings (工作底稿); settlement and derivation are read from that tape, so the explanation
 * cannot differ from the payment. The plan, the tape and the ledger are arrays and package-private; everything public
 * except the run is an immutable value.
 */
@NullMarked
package org.sanchong.domain.settlement;

import org.jspecify.annotations.NullMarked;
