/** A sample that breaks {@link org.sanchong.architecture.LayerRules#adaptersKnowPortsAlone}. */
@Violates({
    "Slice rest depends on Slice jdbc: "
            + "Method <adapter.rest.ClaimsController.list(adapter.jdbc.JdbcClaims)> has parameter of type "
            + "<adapter.jdbc.JdbcClaims> in (ClaimsController.java:0)",
    "Method <adapter.rest.ClaimsController.settle(application.usecase.Settling)> has parameter of type "
            + "<application.usecase.Settling> in (ClaimsController.java:0)"
})
package org.sanchong.architecture.violating.adapters_know_ports_alone;

import org.sanchong.architecture.Violates;
