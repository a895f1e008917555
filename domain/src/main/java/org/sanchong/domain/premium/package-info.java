/**
 * Enrolment and premium (参保缴费): who pays what for a plan year, who helps, and from when the cover runs.
 *
 * <p>A policy's {@link org.sanchong.domain.premium.PremiumRules} hold what its document prints:
 * {@link org.sanchong.domain.premium.PremiumSubsidy} by category, {@link org.sanchong.domain.premium.ContributionRate}s
 * of employees, {@link org.sanchong.domain.premium.CoverRule}s,
 * {@link org.sanchong.domain.premium.ParticipationTarget}s. What it leaves to others is a
 * {@link org.sanchong.domain.premium.LocalParameter}, never a value of ours.
 * {@link org.sanchong.domain.premium.PremiumCalculator} makes a {@link org.sanchong.domain.premium.Contribution} of an
 * {@link org.sanchong.domain.premium.Enrolment}, {@link org.sanchong.domain.premium.CoverFinder} a
 * {@link org.sanchong.domain.premium.Coverage}.
 */
@NullMarked
package org.sanchong.domain.premium;

import org.jspecify.annotations.NullMarked;
