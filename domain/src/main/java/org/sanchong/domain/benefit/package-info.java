/**
 * The types that a policy is made of, each with one law.
 *
 * <p>A policy is an ordered list of {@link org.sanchong.domain.benefit.PolicyStep}s over one claim: a
 * {@link org.sanchong.domain.benefit.Suspension} of benefits, a {@link org.sanchong.domain.benefit.ScopeRule}, a
 * {@link org.sanchong.domain.benefit.BenefitTier}, an {@link org.sanchong.domain.benefit.Envelope} over several tiers,
 * a {@link org.sanchong.domain.benefit.PendingRule}. A tier offers {@link org.sanchong.domain.benefit.BenefitSchedule}s
 * ({@link org.sanchong.domain.benefit.Condition}, {@link org.sanchong.domain.benefit.Deductible},
 * {@link org.sanchong.domain.benefit.TierBands}, {@link org.sanchong.domain.benefit.Cap}s); thresholds and ceilings
 * stand on named running totals ({@link org.sanchong.domain.benefit.Account}); preferential terms are
 * {@link org.sanchong.domain.benefit.Adjustment}s of a schedule. No region is known here: a policy is data.
 */
@NullMarked
package org.sanchong.domain.benefit;

import org.jspecify.annotations.NullMarked;
