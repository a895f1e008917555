/** A sample that breaks {@link org.sanchong.architecture.PortRules#drivenPortsUseTheDomainOnly}. */
@Violates({
    "Method <application.port.out.Settlements.write(application.port.in.SettleClaims)> has parameter "
            + "of type <application.port.in.SettleClaims> in (Settlements.java:0)"
})
package org.sanchong.architecture.violating.driven_ports_use_the_domain_only;

import org.sanchong.architecture.Violates;
