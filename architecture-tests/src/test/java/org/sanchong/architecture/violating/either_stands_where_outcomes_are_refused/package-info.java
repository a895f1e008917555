/** A sample that breaks {@link org.sanchong.architecture.SignatureRules#eitherStandsWhereOutcomesAreRefused}. */
@Violates({
    "Method <domain.money.Amount.parse(java.lang.String)> has return type "
            + "<io.vavr.control.Either<java.lang.String, domain.money.Amount>> in (Amount.java:9)"
})
package org.sanchong.architecture.violating.either_stands_where_outcomes_are_refused;

import org.sanchong.architecture.Violates;
