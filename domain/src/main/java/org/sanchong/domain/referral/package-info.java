/**
 * Referral and filing for off-site care (转诊与异地就医备案): what an office registers, and what it answers for a visit.
 *
 * <p>A {@link org.sanchong.domain.referral.ReferralRegister} holds {@link org.sanchong.domain.referral.Filing}s of
 * people and {@link org.sanchong.domain.referral.ContractedFacility}s of counties. Of a
 * {@link org.sanchong.domain.referral.Visit} it answers whether a referral is registered
 * ({@link org.sanchong.domain.referral.ReferralAnswer}), whether the facility is contracted where a policy asks for that
 * ({@link org.sanchong.domain.referral.ContractAnswer}), and whether primary care saw the person first
 * ({@link org.sanchong.domain.referral.FirstVisitAnswer}); each answer with what it rests on. What a policy rules of it are
 * its {@link org.sanchong.domain.referral.ReferralRule}s.
 */
@NullMarked
package org.sanchong.domain.referral;

import org.jspecify.annotations.NullMarked;
