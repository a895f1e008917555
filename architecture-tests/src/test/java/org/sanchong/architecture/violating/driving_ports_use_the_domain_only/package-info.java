/** A sample that breaks {@link org.sanchong.architecture.PortRules#drivingPortsUseTheDomainOnly}. */
@Violates({
    "Method <application.port.in.SettleClaims.settle(application.usecase.Cache)> has parameter of type "
            + "<application.usecase.Cache> in (SettleClaims.java:0)"
})
package org.sanchong.architecture.violating.driving_ports_use_the_domain_only;

import org.sanchong.architecture.Violates;
