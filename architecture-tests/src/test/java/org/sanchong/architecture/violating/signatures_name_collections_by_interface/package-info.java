/** A sample that breaks {@link org.sanchong.architecture.SignatureRules#signaturesNameCollectionsByInterface}. */
@Violates({
    "Method <domain.claim.Claim.facts()> has return type <java.util.ArrayList<java.lang.String>> in "
            + "(Claim.java:10)"
})
package org.sanchong.architecture.violating.signatures_name_collections_by_interface;

import org.sanchong.architecture.Violates;
