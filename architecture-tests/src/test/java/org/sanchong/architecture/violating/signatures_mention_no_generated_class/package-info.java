/** A sample that breaks {@link org.sanchong.architecture.SignatureRules#signaturesMentionNoGeneratedClass}. */
@Violates({
    "Method <domain.claim.Claim.all()> has return type <java.util.List<domain.claim.ImmutableClaim>> "
            + "in (Claim.java:11)"
})
package org.sanchong.architecture.violating.signatures_mention_no_generated_class;

import org.sanchong.architecture.Violates;
