/** A sample that breaks {@link org.sanchong.architecture.LibraryRules#storesAreOpenedByFactories}. */
@Violates({"Constructor <adapter.jdbc.StoredBooks.<init>()> is not private in (StoredBooks.java:5)"})
package org.sanchong.architecture.violating.stores_are_opened_by_factories;

import org.sanchong.architecture.Violates;
