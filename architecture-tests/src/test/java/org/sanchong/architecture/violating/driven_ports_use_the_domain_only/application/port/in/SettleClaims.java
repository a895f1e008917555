package org.sanchong.architecture.violating.driven_ports_use_the_domain_only.application.port.in;

/** A use case. */
public interface SettleClaims {
    void settle();
}
