/** A sample that breaks {@link org.sanchong.architecture.SignatureRules#signaturesSpeakTheJdk}. */
@Violates({
    "Method <domain.claim.Claim.facts()> has return type <io.vavr.collection.Seq<java.lang.String>> in "
            + "(Claim.java:11)",
    "Method <domain.claim.Claim.refer(io.vavr.control.Option)> has parameter type "
            + "<io.vavr.control.Option<java.lang.String>> in (Claim.java:15)"
})
package org.sanchong.architecture.violating.signatures_speak_the_jdk;

import org.sanchong.architecture.Violates;
