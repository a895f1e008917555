package org.sanchong.architecture.violating.either_stands_where_outcomes_are_refused.domain.money;

import io.vavr.control.Either;

/** An amount that answers a caller's mistake with a value. */
public final class Amount {
    /** Should throw. */
    public static Either<String, Amount> parse(String yuan) {
        return Either.left(yuan);
    }
}
