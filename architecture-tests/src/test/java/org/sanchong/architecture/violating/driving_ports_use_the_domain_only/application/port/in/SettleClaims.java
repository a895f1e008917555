package org.sanchong.architecture.violating.driving_ports_use_the_domain_only.application.port.in;

import org.sanchong.architecture.violating.driving_ports_use_the_domain_only.application.usecase.Cache;

/** A use case that shows how it is done. */
interface SettleClaims {
    void settle(Cache cache);
}
