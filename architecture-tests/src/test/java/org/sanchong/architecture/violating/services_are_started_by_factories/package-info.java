/** A sample that breaks {@link org.sanchong.architecture.LibraryRules#servicesAreStartedByFactories}. */
@Violates({"Constructor <adapter.rest.ClaimsController.<init>()> is not private in (ClaimsController.java:5)"})
package org.sanchong.architecture.violating.services_are_started_by_factories;

import org.sanchong.architecture.Violates;
