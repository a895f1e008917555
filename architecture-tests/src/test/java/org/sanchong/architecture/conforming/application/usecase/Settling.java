package org.sanchong.architecture.conforming.application.usecase;

import java.time.Clock;
import java.time.LocalDate;
import org.sanchong.architecture.conforming.application.port.in.SettleClaims;
import org.sanchong.architecture.conforming.application.port.out.IncomingClaims;
import org.sanchong.architecture.conforming.domain.settlement.Calculator;

/** The use case at work. */
final class Settling implements SettleClaims {
    private final IncomingClaims claims;
    private final Clock clock;

    Settling(IncomingClaims claims, Clock clock) {
        this.claims = claims;
        this.clock = clock;
    }

    @Override
    public Result settle() {
        Calculator calculator = Calculator.of();
        long settled = claims.all().stream()
                .filter(claim -> calculator.settle(claim).isRight())
                .count();
        return new Result(Math.toIntExact(settled), LocalDate.now(clock));
    }
}
