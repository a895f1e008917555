package org.sanchong.architecture.violating.failures_are_sealed_records_with_codes.domain.settlement;

import io.vavr.control.Either;
import java.util.List;

/** Refuses in six ways, the last two as it should be. */
public final class Calculator {
    /** Refuses by text. */
    public Either<String, Long> byText() {
        return Either.left("no such region");
    }

    /** Refuses by something that is not closed. */
    public Either<Open, Long> byOpen() {
        return Either.right(1L);
    }

    /** Refuses by something without a code. */
    public Either<Silent, Long> bySilent() {
        return Either.right(1L);
    }

    /** Refuses by any record. */
    public Either<Note, Long> byNote() {
        return Either.right(1L);
    }

    /** Refuses as it should be. */
    public Either<Refusal, Long> byRefusal() {
        return Either.right(1L);
    }

    /** Refuses as it should be, in several ways at once. */
    public Either<Refusals, Long> byRefusals() {
        return Either.right(1L);
    }

    /** Without a code. */
    public record Note(String text) {}

    /** All that is wrong. */
    public record Refusals(List<Refusal> all) {}

    /** Anybody can add to it. */
    public interface Open {
        /** Has a code. */
        String code();
    }

    /** Closed, without a code. */
    public sealed interface Silent {
        /** The only one. */
        record Unknown() implements Silent {}
    }

    /** Closed, with a code. */
    public sealed interface Refusal {
        /** Has a code. */
        String code();

        /** The only one. */
        record Unknown(String code) implements Refusal {}
    }
}
