/** A sample that breaks {@link org.sanchong.architecture.PurityRules#domainReachesNothingOutside}. */
@Violates({
    "Method <domain.claim.Claim.log(java.util.logging.Logger)> has parameter of type "
            + "<java.util.logging.Logger> in (Claim.java:0)",
    "Method <domain.claim.Claim.read(java.nio.file.Path)> has parameter of type <java.nio.file.Path> "
            + "in (Claim.java:0)",
    "Method <domain.claim.Claim.run(java.lang.Thread)> has parameter of type <java.lang.Thread> in " + "(Claim.java:0)",
    "Method <domain.claim.Claim.share(java.util.concurrent.ConcurrentMap)> has generic parameter type "
            + "<java.util.concurrent.ConcurrentMap<java.lang.String, domain.claim.Claim>> with type "
            + "argument depending on <java.util.concurrent.ConcurrentMap> in (Claim.java:0)",
    "Method <domain.claim.Claim.share(java.util.concurrent.ConcurrentMap)> has parameter of type "
            + "<java.util.concurrent.ConcurrentMap> in (Claim.java:0)"
})
package org.sanchong.architecture.violating.domain_reaches_nothing_outside;

import org.sanchong.architecture.Violates;
