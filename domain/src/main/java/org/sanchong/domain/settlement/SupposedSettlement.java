package org.sanchong.domain.settlement;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.sanchong.domain.ValueType;
import org.sanchong.domain.benefit.TierName;
import org.sanchong.domain.money.Money;

/** What a claim would get if the application for which a tier waits were approved (依申请救助获批时). */
@Value.Immutable
@ValueType
public abstract class SupposedSettlement {
    SupposedSettlement() {}

    /** The steps in their order; none where the claim would be rejected. */
    public abstract List<Derivation.Step> steps();

    /** What each tier would pay, every tier present; none where the claim would be rejected. */
    public abstract Map<TierName, Money> payments();

    /** The code with which the claim would be rejected; absent where it would be settled. */
    public abstract Optional<String> rejection();
}
