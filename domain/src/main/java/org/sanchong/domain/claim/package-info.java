/**
 * A claim as the settlement sees it: {@link org.sanchong.domain.claim.Claim}, its
 * {@link org.sanchong.domain.claim.Expense} (the total, split into what is in scope and the four parts that the person
 * pays first), where and how the care was given, and the declared facts a policy may ask about
 * ({@link org.sanchong.domain.claim.ClaimAttribute}, {@link org.sanchong.domain.claim.Vocabulary}).
 */
@NullMarked
package org.sanchong.domain.claim;

import org.jspecify.annotations.NullMarked;
