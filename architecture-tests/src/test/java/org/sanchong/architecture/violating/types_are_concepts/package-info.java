/** A sample that breaks {@link org.sanchong.architecture.NamingRules#typesAreConcepts}. */
@Violates({
    "Class <domain.claim.ClaimData> has name matching "
            + "'.*(Impl|Manager|Helper|Util|Utils|DTO|Dto|VO|Entity|Data|Info)' in (ClaimData.java:0)",
    "Class <domain.claim.ClaimManager> has name matching "
            + "'.*(Impl|Manager|Helper|Util|Utils|DTO|Dto|VO|Entity|Data|Info)' in (ClaimManager.java:0)"
})
package org.sanchong.architecture.violating.types_are_concepts;

import org.sanchong.architecture.Violates;
