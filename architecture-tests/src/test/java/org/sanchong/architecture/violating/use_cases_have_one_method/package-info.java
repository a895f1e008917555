/** A sample that breaks {@link org.sanchong.architecture.PortRules#useCasesHaveOneMethod}. */
@Violates({"Class <application.port.in.SettleClaims> has 2 methods to implement in (SettleClaims.java:0)"})
package org.sanchong.architecture.violating.use_cases_have_one_method;

import org.sanchong.architecture.Violates;
