/** A sample that breaks {@link org.sanchong.architecture.PurityRules#domainCollectionsKeepTheirOrder}. */
@Violates({
    "Method <domain.claim.Claim.unordered(java.util.Map)> calls constructor "
            + "<java.util.HashMap.<init>(java.util.Map)> in (Claim.java:14)",
    "Method <domain.claim.Claim.unordered(java.util.Map)> calls method "
            + "<java.util.Map.of(java.lang.Object, java.lang.Object, java.lang.Object, java.lang.Object)> "
            + "in (Claim.java:18)",
    "Method <domain.claim.Claim.unordered(java.util.Map)> calls method "
            + "<java.util.Set.copyOf(java.util.Collection)> in (Claim.java:18)",
    "Method <domain.claim.Claim.unordered(java.util.Map)> calls method "
            + "<java.util.Set.of([Ljava.lang.Object;)> in (Claim.java:16)",
    "Method <domain.claim.Claim.unordered(java.util.Map)> calls method "
            + "<java.util.Set.of(java.lang.Object, java.lang.Object)> in (Claim.java:15)",
    "Method <domain.claim.Claim.unordered(java.util.Map)> calls method "
            + "<java.util.stream.Collectors.toMap(java.util.function.Function, "
            + "java.util.function.Function)> in (Claim.java:17)"
})
package org.sanchong.architecture.violating.domain_collections_keep_their_order;

import org.sanchong.architecture.Violates;
