/** A sample that breaks {@link org.sanchong.architecture.NamingRules#packagesAreNullMarked}. */
@Violates({"Package <domain.claim> is not @NullMarked"})
package org.sanchong.architecture.violating.packages_are_null_marked;

import org.sanchong.architecture.Violates;
