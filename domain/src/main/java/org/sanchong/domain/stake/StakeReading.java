package org.sanchong.domain.stake;

import io.vavr.control.Either;
import java.util.List;
import org.sanchong.domain.claim.Claim;
import org.sanchong.domain.policy.PolicyCatalog;
import org.sanchong.domain.settlement.Accumulators;
import org.sanchong.domain.settlement.Settlement;
import org.sanchong.domain.settlement.SettlementCalculator;
import org.sanchong.domain.settlement.SettlementRejection;

/**
 * A reading as it would be carried out.
 *
 * @param reading its number among the readings of the interpretation, from 1
 * @param changes the places at which the policy's text is changed, such as {@code /includes}; none where it is not
 * @param catalog the catalog as it would be written
 * @param claims the claims as they would be told, those of one person in the order of discharge; at least one
 */
public record StakeReading(int reading, List<String> changes, PolicyCatalog catalog, List<Claim> claims) {
    /** Keeps the lists as they are now. */
    public StakeReading {
        changes = List.copyOf(changes);
        claims = List.copyOf(claims);
        if (claims.isEmpty()) {
            throw new IllegalArgumentException("a reading is told by at least one claim");
        }
    }

    /** Settles the claims one after the other, with nothing accumulated before the first. */
    public StakeOutcome settle() {
        SettlementCalculator calculator = SettlementCalculator.of(catalog);
        Accumulators before = Accumulators.none();
        StakeOutcome sum = StakeOutcome.nothing();
        for (Claim claim : claims) {
            Either<SettlementRejection, Settlement> settled = calculator.settle(claim, before);
            if (settled.isLeft()) {
                return StakeOutcome.rejected(settled.getLeft().code());
            }
            before = settled.get().accumulators();
            sum = sum.plus(settled.get());
        }
        return sum;
    }
}
