package org.sanchong.architecture.conforming.application.usecase;

import java.time.Clock;
import org.sanchong.architecture.conforming.application.port.in.SettleClaims;
import org.sanchong.architecture.conforming.application.port.out.IncomingClaims;

/** Makes the use cases. */
public final class UseCases {
    private UseCases() {}

    /** Returns the use case that settles claims. */
    public static SettleClaims settleClaims(IncomingClaims claims, Clock clock) {
        return new Settling(claims, clock);
    }
}
