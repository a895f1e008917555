/** A sample that breaks {@link org.sanchong.architecture.LayerRules#layersLookInwards}. */
@Violates({
    "Class <leftovers.Stray> is not contained in architecture",
    "Method <domain.Amount.settle(application.usecase.Settling)> has parameter of type "
            + "<application.usecase.Settling> in (Amount.java:0)"
})
package org.sanchong.architecture.violating.layers_look_inwards;

import org.sanchong.architecture.Violates;
