/**
 * Policies as a whole: {@link org.sanchong.domain.policy.BenefitPolicy}, the versions of one region in time
 * ({@link org.sanchong.domain.policy.PolicyTimeline}), what was known of them when
 * ({@link org.sanchong.domain.policy.PolicyRevisions}) and the {@link org.sanchong.domain.policy.PolicyCatalog} that
 * holds them; {@link org.sanchong.domain.policy.ClauseRegister} (what carries out which clause, by every
 * {@link org.sanchong.domain.policy.Citation}).
 */
@NullMarked
package org.sanchong.domain.policy;

import org.jspecify.annotations.NullMarked;
