/** A sample that breaks {@link org.sanchong.architecture.NamingRules#packagesAreConcepts}. */
@Violates({"Package <domain.impl.money> is called impl", "Package <domain.util> is called util"})
package org.sanchong.architecture.violating.packages_are_concepts;

import org.sanchong.architecture.Violates;
