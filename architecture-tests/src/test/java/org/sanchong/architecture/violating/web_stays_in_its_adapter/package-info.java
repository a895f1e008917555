/** A sample that breaks {@link org.sanchong.architecture.LibraryRules#webStaysInItsAdapter}. */
@Violates({
    "Method <application.usecase.Settling.settle(com.sun.net.httpserver.HttpExchange)> has parameter "
            + "of type <com.sun.net.httpserver.HttpExchange> in (Settling.java:0)"
})
package org.sanchong.architecture.violating.web_stays_in_its_adapter;

import org.sanchong.architecture.Violates;
