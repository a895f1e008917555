package org.sanchong.architecture.violating.driven_ports_use_the_domain_only.application.port.out;

import org.sanchong.architecture.violating.driven_ports_use_the_domain_only.application.port.in.SettleClaims;

/** A driven port that knows who asks. */
interface Settlements {
    void write(SettleClaims by);
}
