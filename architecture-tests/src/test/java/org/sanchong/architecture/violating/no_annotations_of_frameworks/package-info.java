/** A sample that breaks {@link org.sanchong.architecture.CodingRules#noAnnotationsOfFrameworks}. */
@Violates({
    "Class <domain.claim.Claim> carries <@picocli.CommandLine$Command> in (Claim.java:0)",
    "Field <domain.claim.Claim.total> carries <@picocli.CommandLine$Option> in (Claim.java:0)",
    "Method <domain.claim.Claim.begin()> carries <@jakarta.annotation.PostConstruct> in (Claim.java:0)"
})
package org.sanchong.architecture.violating.no_annotations_of_frameworks;

import org.sanchong.architecture.Violates;
