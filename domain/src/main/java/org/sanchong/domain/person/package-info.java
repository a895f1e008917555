/**
 * The people behind the claims, as far as a settlement needs them: {@link org.sanchong.domain.person.PersonId} (opaque),
 * {@link org.sanchong.domain.person.EligibilityCategory} and the
 * {@link org.sanchong.domain.person.CertifyingDepartment}s that certify them (open sets that the catalog declares).
 */
@NullMarked
package org.sanchong.domain.person;

import org.jspecify.annotations.NullMarked;
