/** A sample that breaks {@link org.sanchong.architecture.LibraryRules#jsonStaysAtTheEdges}. */
@Violates({
    "Method <domain.settlement.Derivation.write(com.fasterxml.jackson.core.JsonGenerator)> has "
            + "parameter of type <com.fasterxml.jackson.core.JsonGenerator> in (Derivation.java:0)"
})
package org.sanchong.architecture.violating.json_stays_at_the_edges;

import org.sanchong.architecture.Violates;
