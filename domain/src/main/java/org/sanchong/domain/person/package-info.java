/**
 * The people behind the claims, as far as a settlement needs them: {@link org.sanchong.domain.person.PersonId} (opaque)
 * and {@link org.sanchong.domain.person.EligibilityCategory} (an open set that the catalog declares).
 */
@NullMarked
package org.sanchong.domain.person;

import org.jspecify.annotations.NullMarked;
