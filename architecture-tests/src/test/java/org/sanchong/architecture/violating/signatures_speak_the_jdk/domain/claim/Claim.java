package org.sanchong.architecture.violating.signatures_speak_the_jdk.domain.claim;

import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;

/** A claim in Vavr's words. */
public final class Claim {
    /** A collection that callers have to learn. */
    public Seq<String> facts() {
        return io.vavr.collection.List.empty();
    }

    /** An option beside the JDK's. */
    public void refer(Option<String> from) {}

    /** Vavr's outcome is welcome, here or elsewhere. */
    public Either<Claim, Claim> outcome() {
        return Either.right(this);
    }

    private Seq<String> inside() {
        return facts();
    }

    int size() {
        return inside().size();
    }
}
