/** A sample that breaks {@link org.sanchong.architecture.LayerRules#domainUsesOnlyWhatIsListed}. */
@Violates({
    "Method <domain.claim.Claim.read(picocli.CommandLine)> has parameter of type <picocli.CommandLine> "
            + "in (Claim.java:0)"
})
package org.sanchong.architecture.violating.domain_uses_only_what_is_listed;

import org.sanchong.architecture.Violates;
