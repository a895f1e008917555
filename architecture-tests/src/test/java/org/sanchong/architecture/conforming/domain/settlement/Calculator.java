package org.sanchong.architecture.conforming.domain.settlement;

import io.vavr.control.Either;
import org.sanchong.architecture.conforming.domain.claim.Claim;
import org.sanchong.architecture.conforming.domain.money.Amount;

/** Settles claims. */
public final class Calculator {
    private Calculator() {}

    /** Returns a calculator. */
    public static Calculator of() {
        return new Calculator();
    }

    /** Returns what is paid, or why nothing is. */
    public Either<Refusal, Amount> settle(Claim claim) {
        Tape tape = new Tape();
        tape.write(claim.total().fen());
        return tape.last() < 0
                ? Either.left(new Refusal.NegativeTotal(claim.id()))
                : Either.right(Amount.ofFen(tape.last()));
    }
}
