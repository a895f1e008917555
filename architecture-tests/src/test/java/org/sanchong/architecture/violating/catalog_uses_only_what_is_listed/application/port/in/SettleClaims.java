package org.sanchong.architecture.violating.catalog_uses_only_what_is_listed.application.port.in;

/** A use case. */
public interface SettleClaims {
    void settle();
}
