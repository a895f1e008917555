/** A sample that breaks {@link org.sanchong.architecture.LayerRules#catalogUsesOnlyWhatIsListed}. */
@Violates({
    "Method <catalog.PolicyReader.read(org.snakeyaml.engine.v2.api.Load, "
            + "application.port.in.SettleClaims)> has parameter of type <application.port.in.SettleClaims> "
            + "in (PolicyReader.java:0)"
})
package org.sanchong.architecture.violating.catalog_uses_only_what_is_listed;

import org.sanchong.architecture.Violates;
