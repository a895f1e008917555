/** A sample that breaks {@link org.sanchong.architecture.CodingRules#nothingIsInjectedIntoFields}. */
@Violates({"Field <application.usecase.Settling.calculator> is annotated with @Resource in (Settling.java:0)"})
package org.sanchong.architecture.violating.nothing_is_injected_into_fields;

import org.sanchong.architecture.Violates;
