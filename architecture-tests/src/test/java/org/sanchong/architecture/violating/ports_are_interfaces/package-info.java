/** A sample that breaks {@link org.sanchong.architecture.PortRules#portsAreInterfaces}. */
@Violates({"Class <application.port.in.SettleClaims> is no interface in (SettleClaims.java:0)"})
package org.sanchong.architecture.violating.ports_are_interfaces;

import org.sanchong.architecture.Violates;
