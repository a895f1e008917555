/** A sample that breaks {@link org.sanchong.architecture.LibraryRules#sqlStaysInItsAdapter}. */
@Violates({
    "Method <application.usecase.Settling.settle(java.sql.Connection)> has parameter of type "
            + "<java.sql.Connection> in (Settling.java:0)"
})
package org.sanchong.architecture.violating.sql_stays_in_its_adapter;

import org.sanchong.architecture.Violates;
