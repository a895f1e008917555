package org.sanchong.application.usecase;

import java.util.List;
import org.sanchong.application.port.in.ReckonStakes;
import org.sanchong.domain.stake.AtStake;

/** Makes the use cases that tell what a catalog means. */
public final class SpecificationUseCases {
    private SpecificationUseCases() {}

    /** Returns the use case that reckons what is at stake in readings. */
    public static ReckonStakes reckonStakes(List<AtStake> stakes) {
        return new ReckoningStakes(stakes);
    }
}
