package org.sanchong.architecture.conforming.application.port.out;

import java.util.List;
import org.sanchong.architecture.conforming.domain.claim.Claim;

/** Where claims come from. */
public interface IncomingClaims {
    /**
     * Returns them all.
     *
     * @throws UnusableClaimsException if they cannot be read
     */
    List<Claim> all();
}
