package org.sanchong.architecture.violating.either_stands_where_outcomes_are_refused.domain.settlement;

import io.vavr.control.Either;

/** Refuses where claims are refused. */
public final class Calculator {
    /** As it should be. */
    public Either<String, Long> settle() {
        return Either.right(1L);
    }
}
