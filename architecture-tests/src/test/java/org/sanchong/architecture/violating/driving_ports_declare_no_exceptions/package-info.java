/** A sample that breaks {@link org.sanchong.architecture.PortRules#drivingPortsDeclareNoExceptions}. */
@Violates({
    "Method <application.port.in.SettleClaims.settle()> declares <java.lang.IllegalStateException> in "
            + "(SettleClaims.java:0)"
})
package org.sanchong.architecture.violating.driving_ports_declare_no_exceptions;

import org.sanchong.architecture.Violates;
